import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '../src/policy/json-schema';

/** `npm run schema`: writes `rules/schema`, by which editors complete and check packs. A test says when it is due. */
mkdirSync('rules/schema', { recursive: true });
for (const { file, schema } of schemaFiles())
  writeFileSync(join('rules/schema', file), `${JSON.stringify(schema, null, 2)}\n`);
