import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npx tsx scripts/notices.ts`: writes the notices of the packages whose code ships inside Curtain. */
const SHIPPED = [
  'compromise',
  'efrt',
  'grad-school',
  'suffix-thumb',
  'preact',
  'lexical',
  '@lexical/plain-text',
  '@lexical/history',
  '@lexical/utils',
  'webextension-polyfill',
  'wxt',
];

const notices = SHIPPED.map((name) => {
  const folder = join('node_modules', name);
  const { version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licensed under ${license}.`;
  return `${name} ${version} (${license})\n${homepage ?? ''}\n\n${text}`;
});

const rule = `\n\n${'-'.repeat(80)}\n\n`;
writeFileSync(
  'THIRD-PARTY-NOTICES.txt',
  `Curtain ships code of these packages, unchanged except for bundling.${rule}${notices.join(rule)}\n`,
);
