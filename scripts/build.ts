import { build } from 'wxt';
import { buildNodeBundles } from '../build/node-bundles';
import { buildPracticeFolder } from '../build/practice-folder';
import { sizes } from './build/sizes';

/** `npm run build`: the extension for Chrome and for Firefox, the engine for Node, the command line, the practice folder. */
await build({ browser: 'chrome' });
await build({ browser: 'firefox' });
await buildNodeBundles();
await buildPracticeFolder();
console.log(sizes());
