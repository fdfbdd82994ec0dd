import { existsSync } from 'node:fs';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { buildPages } from '../pages/build';
import { PAGES } from './sites';

/** Once before all browser tests: the fixture pages are built; the extension must be. */
export default async function setup(): Promise<void> {
  if (!existsSync(BUILT_EXTENSION)) throw new Error('The extension is not built. Run `npm run build`, or `npm test`.');
  await buildPages(PAGES);
}
