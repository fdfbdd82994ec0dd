import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../public/_locales/en/messages.json';
import es from '../public/_locales/es/messages.json';
import { readSources } from './architecture/sources';

type Catalogue = Record<string, { message: string }>;

const catalogues: Record<string, Catalogue> = { en, es };
const keys = Object.keys(en).filter((key) => key !== '$schema');
const shipped = readSources().filter(({ isTest }) => !isTest);
const code = [...shipped.map(({ text }) => text), readFileSync('wxt.config.ts', 'utf8')].join('\n');

/** The placeholders of a message, `$1` or `$NAME$`, in order of the alphabet. */
function placeholders(message: string): string[] {
  return (message.match(/\$(?:\d|\w+\$)/g) ?? []).sort();
}

/** The beginnings of keys that are put together in code: `mode_${mode}` gives `mode_`. */
const prefixes = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, prefix = '']) => prefix);

function isUsed(key: string): boolean {
  return (
    code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`) || prefixes.some((prefix) => key.startsWith(prefix))
  );
}

test('both languages have the same words', () => {
  const spanish = Object.keys(es).filter((key) => key !== '$schema');
  expect(keys.filter((key) => !spanish.includes(key)).map((key) => `es has no ${key}.`)).toEqual([]);
  expect(spanish.filter((key) => !keys.includes(key)).map((key) => `en has no ${key}.`)).toEqual([]);
});

test('a message asks for the same values in both languages', () => {
  const asked = (language: string, key: string) => placeholders(catalogues[language]?.[key]?.message ?? '').join(' ');
  const unlike = keys.filter((key) => asked('en', key) !== asked('es', key));
  expect(unlike.map((key) => `${key}: en asks for "${asked('en', key)}", es for "${asked('es', key)}".`)).toEqual([]);
});

test('nothing said is empty', () => {
  const empty = Object.entries(catalogues).flatMap(([language, catalogue]) =>
    keys.filter((key) => catalogue[key]?.message.trim() === '').map((key) => `${key} says nothing in ${language}.`),
  );
  expect(empty).toEqual([]);
});

test('no words are kept that nobody says', () => {
  expect(keys.filter((key) => !isUsed(key)).map((key) => `Nothing uses ${key}.`)).toEqual([]);
});

test('every word that is asked for by name exists', () => {
  const asked = [...code.matchAll(/\bt\('(\w+)'/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter((key) => !keys.includes(key)).map((key) => `No catalogue has ${key}.`)).toEqual([]);
});
