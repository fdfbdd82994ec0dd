import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES } from '../engine/category';
import { type Entry, OUTCOMES } from './entry';
import { toCsv, toJson } from './export';
import { ExportReader } from './read-export';
import type { Reading } from './reading';

/** Reads a text that comes in pieces of `size` UTF-16 code units. */
function read(text: string, size = 7919): Reading[] {
  const reader = new ExportReader();
  const readings: Reading[] = [];
  for (let from = 0; from < text.length; from += size) readings.push(...reader.push(text.slice(from, from + size)));
  return [...readings, ...reader.end()];
}
const entriesIn = (text: string, size?: number) =>
  read(text, size).flatMap((reading) => ('entry' in reading ? [reading.entry] : []));
const unreadIn = (text: string) => read(text).filter((reading) => !('entry' in reading));

const entry: Entry = {
  ...{ day: '2026-11-28', pack: 'general 3', mode: 'enforce', category: 'phi.name', ruleId: 'phi.name' },
  ...{ action: 'hold', outcome: 'overridden', audience: 'public', reason: 'consent', count: 2, seconds: 14 },
};

const code = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    day: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    // A quote in front of a sign for a formula is the one text that the export can't tell from its own.
    pack: fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).filter((text) => !/^'[=+\-@\t\r]/.test(text)),
    mode: fc.constantFrom('observe', 'coach', 'enforce'),
    category: fc.constantFrom(...CATEGORIES),
    ruleId: code.map((name) => `phi.${name}`),
    action: fc.constantFrom('clear', 'note', 'warn', 'hold'),
    outcome: fc.constantFrom(...OUTCOMES),
    audience: fc.constantFrom('public', 'internal'),
    reason: code,
    count: fc.integer({ min: 1, max: 1e9 }),
    seconds: fc.integer({ min: 0, max: 1e9 }),
  },
  { requiredKeys: ['day', 'pack', 'mode', 'action', 'outcome', 'audience', 'count', 'seconds'] },
);

test('what was exported comes back, whatever stands in it and however it is cut', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 30 }), fc.integer({ min: 1, max: 5000 }), (entries, size) => {
      expect(entriesIn(toCsv(entries), size)).toEqual(entries);
      expect(entriesIn(toJson(entries), size)).toEqual(entries);
    }),
    { numRuns: 200 },
  );
});

test('a spreadsheet that saved it with other separators, columns in another order or one more is read', () => {
  const text =
    'outcome;day;pack;mode;note;category;ruleId;action;audience;reason;count;seconds\n' +
    'overridden;2026-11-28;general 3;enforce;mine;phi.name;phi.name;hold;public;consent;2;14';
  expect(entriesIn(text)).toEqual([entry]);
});

test('a broken row is told by its line and field, and the good ones are kept', () => {
  const [head, row] = toCsv([entry]).split('\r\n') as [string, string];
  const moved = row.replace('2026-11-28', '28/11/2026');
  expect(read([head, row, moved, row.replace(',2,', ',two,'), row].join('\n'))).toEqual([
    { line: 2, entry },
    { line: 3, why: 'field', field: 'day', expected: 'expected a day as 2026-11-28' },
    { line: 4, why: 'field', field: 'count', expected: 'expected a whole number' },
    { line: 5, entry },
  ]);
});

test('a broken entry in JSON is told by its number, and the good ones are kept', () => {
  const text = JSON.stringify({ format: 1, entries: [entry, { ...entry, outcome: 'lost' }, entry] });
  expect(entriesIn(text)).toEqual([entry, entry]);
  expect(unreadIn(text)).toMatchObject([{ line: 2, why: 'field', field: 'outcome' }]);
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['Dear all,', 'shape'],
  ['{"format": 1, "entr', 'json'],
  ['{"format": 2, "entries": []}', 'format'],
  ['[1, 2]', 'shape'],
  ['day,count\n2026-11-28,3', 'columns'],
  [`{"format":1,"entries":["${'a'.repeat(21_000_000)}"]}`, 'size'],
])('%.24s is no journal, and why is said', (text, why) => {
  expect(entriesIn(text)).toEqual([]);
  expect(unreadIn(text)[0]).toMatchObject({ why });
});
