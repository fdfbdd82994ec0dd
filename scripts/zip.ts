import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'wxt';
import { version } from '../package.json';
import { sourcePaths } from './package/sources';
import { sha256, zipOf } from './package/zip';
import { shippedPackages } from './supply/packages';
import { npmSbom, shippedSbom } from './supply/sbom';

/**
 * `npm run zip`: what the stores take, for Chrome and for Firefox (with its sources), and a bill of materials beside it,
 * in `.output/`. The same sources give the same files to the byte, and so the same SHA-256, which is printed.
 */
const folder = '.output';
const name = `curtain-${version}`;

await build({ browser: 'chrome' });
await build({ browser: 'firefox' });
const versions = new Map(shippedPackages().map((shipped) => [shipped.name, shipped.version]));
const bill = `${JSON.stringify(shippedSbom(npmSbom(), versions), null, 2)}\n`;

const files: Record<string, Uint8Array> = {
  [`${name}-chrome.zip`]: zipOf(`${folder}/chrome-mv3`),
  [`${name}-firefox.zip`]: zipOf(`${folder}/firefox-mv3`),
  [`${name}-sources.zip`]: zipOf('.', sourcePaths()),
  [`${name}.cdx.json`]: new TextEncoder().encode(bill),
};
mkdirSync(folder, { recursive: true });
const sums = Object.entries(files).map(([file, bytes]) => `${sha256(bytes)}  ${file}`);
for (const [file, bytes] of Object.entries(files)) writeFileSync(`${folder}/${file}`, bytes);
writeFileSync(`${folder}/SHA256SUMS`, `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
