import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesFromCompromise } from '../src/engine/names/from-compromise';

/** `npm run words`: writes what the engine knows of everyday words and places. A test says when it is due. */
for (const [file, content] of Object.entries(filesFromCompromise()))
  writeFileSync(join('src/engine/names', file), `${JSON.stringify(content, null, 2)}\n`);
