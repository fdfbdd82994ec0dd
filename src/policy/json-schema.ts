import * as z from 'zod';
import { manifestSchema } from './pack-schema';
import { ruleSchema } from './rule-schema';
import { scenarioSchema } from './scenario-schema';

/** A JSON Schema (draft 7, which the YAML extension of VS Code reads), and the file it goes to. */
export interface SchemaFile {
  file: string;
  schema: object;
}

/** JSON Schemas of what people write by hand: `pack.yaml`, rules and scenarios. An editor completes and checks by them. */
export function schemaFiles(): SchemaFile[] {
  return [
    {
      file: 'pack.schema.json',
      schema: { title: 'Curtain policy pack', description: 'pack.yaml of a policy pack.', ...draft7(manifestSchema) },
    },
    {
      file: 'rule.schema.json',
      schema: {
        title: 'Curtain rule',
        description: 'One rule of a policy pack, with the posts that are its test.',
        ...draft7(ruleSchema),
        ...SHOWN_RULES,
      },
    },
    {
      file: 'scenario.schema.json',
      schema: {
        title: 'Curtain training scenario',
        description: 'One situation to practise on, with three posts to choose from.',
        ...draft7(scenarioSchema),
      },
    },
  ];
}

/** What `ruleSchema` checks in code: a rule with a category is shown to people, so it has words for them, and is tested. */
const SHOWN_RULES = {
  if: { required: ['category'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    required: ['action', 'title', 'why', 'authority', 'flags', 'clears'],
    properties: { flags: { minItems: 1 }, clears: { minItems: 1 } },
  },
};

function draft7(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
}
