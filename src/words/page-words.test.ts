import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { PAGE_WORDS } from './page-words';

const sources = ['src/overlay', 'src/watch'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const quoted = new Set(sources.flatMap((source) => [...source.matchAll(/'(\w+)'/g)].map(([, word]) => word)));

test('the words kept for a page are those the page side uses, all of them and no other', () => {
  const used = Object.keys(messages).filter((key) => quoted.has(key));
  expect([...PAGE_WORDS].sort()).toEqual(used.sort());
});
