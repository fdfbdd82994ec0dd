import { build } from 'wxt';
import { buildNodeBundles } from '../build/node-bundles';
import { sizes } from './build/sizes';

/** `npm run build`: the extension for Chrome and for Firefox, the engine for Node and the command line. */
await build({ browser: 'chrome' });
await build({ browser: 'firefox' });
await buildNodeBundles();
console.log(sizes());
