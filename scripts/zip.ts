import { zip } from 'wxt';

/** `npm run zip`: what the stores take, for Chrome and for Firefox (with its sources), in `.output/`. */
for (const browser of ['chrome', 'firefox']) for (const path of await zip({ browser })) console.log(path);
