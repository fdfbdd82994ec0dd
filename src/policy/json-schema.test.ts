import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from './json-schema';

const FOLDER = 'rules/schema';
// Formats are for editors; the patterns beside them do the checking.
const ajv = new Ajv({ validateFormats: false, strictTypes: false, allErrors: true });
const [packSchema, ruleSchema, scenarioSchema] = schemaFiles().map(({ schema }) => ajv.compile(schema)) as [
  ValidateFunction,
  ValidateFunction,
  ValidateFunction,
];

const packs = readdirSync('rules').filter((name) => existsSync(join('rules', name, 'pack.yaml')));
const yamlOf = (pack: string) =>
  readdirSync(join('rules', pack), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

function schemaOf(name: string): ValidateFunction {
  if (name === 'pack.yaml') return packSchema;
  return name.startsWith('scenarios') ? scenarioSchema : ruleSchema;
}

function problemsOf(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

test.each(schemaFiles())('rules/schema/$file is what the schemas say today (npm run schema)', ({ file, schema }) => {
  expect(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))).toEqual(schema);
});

test.each(packs)('every file of rules/%s is valid by the schema an editor reads', (pack) => {
  const files = yamlOf(pack);
  expect(files.length).toBeGreaterThan(1);
  const wrong = files.flatMap((name) => {
    const value = parse(readFileSync(join('rules', pack, name), 'utf8'));
    return problemsOf(schemaOf(name), value).map((problem) => `${name}${problem}`);
  });
  expect(wrong).toEqual([]);
});

const signal = { id: 'signal.ward', kind: 'terms', terms: ['ward'] };

test.each([
  ['a field nobody knows', { ...signal, wieght: 2 }],
  ['a kind nobody knows', { ...signal, kind: 'trms' }],
  ['a rule with a category and no words for people', { ...signal, id: 'phi.ward', category: 'phi.location' }],
  ['an action nobody knows', { ...signal, action: 'hld' }],
  ['an id of no family', { ...signal, id: 'ward' }],
])('%s is underlined', (_what, rule) => {
  expect(problemsOf(ruleSchema, signal)).toEqual([]);
  expect(problemsOf(ruleSchema, rule)).not.toEqual([]);
});

test('every field says what it is, for completion', () => {
  const silent = schemaFiles().flatMap(({ schema }) => {
    const { properties, oneOf } = schema as { properties?: object; oneOf?: { properties: object }[] };
    const branches = oneOf ?? [{ properties: properties ?? {} }];
    return branches.flatMap((branch) =>
      Object.entries(branch.properties).flatMap(([name, { description, const: only }]) =>
        description || only ? [] : name,
      ),
    );
  });
  expect(silent).toEqual([]);
});
