import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { OVERLAY_WORDS } from './overlay-words';
import { PAGE_WORDS } from './page-words';
import { PICTURE_WORDS } from './picture-words';

/** What shows pictures is a script of its own, and so is the overlay: until it comes there is the plain notice. */
const OF_PICTURES = /^(?:file-|thumbnail)/;
const PLAIN = /^plain-/;

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

test('the words kept for a page are those of the script that watches it, all of them and no other', () => {
  const watching = wordsIn(['src/watch'], () => true);
  const plain = wordsIn(['src/overlay'], (name) => PLAIN.test(name));
  expect([...PAGE_WORDS].sort()).toEqual([...watching, ...plain].sort());
});

test('the words kept for the overlay are those it uses', () => {
  const shown = wordsIn(['src/overlay'], (name) => !OF_PICTURES.test(name) && !PLAIN.test(name));
  expect([...OVERLAY_WORDS].sort()).toEqual(shown);
});

test('the words kept for pictures are those their script uses', () => {
  const shown = wordsIn(['src/overlay'], (name) => OF_PICTURES.test(name));
  const said = wordsIn(['src/watch/pictures'], () => true);
  expect([...PICTURE_WORDS].sort()).toEqual([...new Set([...shown, ...said])].sort());
});
