import { existsSync } from 'node:fs';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { buildPages } from '../pages/build';
import { BUILT_FOR_FIREFOX } from './firefox';
import { PAGES } from './sites';

/** Once before all browser tests: the fixture pages are built; the extension must be. */
export default async function setup(): Promise<void> {
  for (const built of [BUILT_EXTENSION, BUILT_FOR_FIREFOX])
    if (!existsSync(built)) throw new Error(`${built} is not built. Run \`npm run build\`, or \`npm test\`.`);
  await buildPages(PAGES);
}
