import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { PAGE_WORDS } from './page-words';
import { PICTURE_WORDS } from './picture-words';

/** What shows pictures is a script of its own. */
const OF_PICTURES = /^(?:file-|thumbnail)/;

const wordsIn = (folders: readonly string[], suits: (name: string) => boolean) => {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.') && suits(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const quoted = new Set(sources.flatMap((source) => [...source.matchAll(/'(\w+)'/g)].map(([, word]) => word)));
  return Object.keys(messages)
    .filter((key) => quoted.has(key))
    .sort();
};

test('the words kept for a page are those the page side uses, all of them and no other', () => {
  const used = wordsIn(['src/overlay', 'src/watch'], (name) => !OF_PICTURES.test(name));
  expect([...PAGE_WORDS].sort()).toEqual(used);
});

test('the words kept for pictures are those their script uses', () => {
  const shown = wordsIn(['src/overlay'], (name) => OF_PICTURES.test(name));
  const said = wordsIn(['src/watch/pictures'], () => true);
  expect([...PICTURE_WORDS].sort()).toEqual([...new Set([...shown, ...said])].sort());
});
