import { expect, test } from 'vitest';
import { toCsv, toJson } from '../journal/export';
import { Gathering } from './gather';
import { entry } from './testing/entries';

const never = new AbortController().signal;
const rest = async () => undefined;
const file = (name: string, text: string) => new File([text], name);

test('all alike are one entry, whatever file they came in', async () => {
  const gathering = new Gathering();
  await gathering.add(
    [file('a.csv', toCsv([entry({ count: 2, seconds: 5 })])), file('b.json', toJson([entry({ count: 3 })]))],
    rest,
    never,
  );
  expect(gathering.entries).toEqual([entry({ count: 5, seconds: 5 })]);
  expect(gathering.sources).toMatchObject([
    { name: 'a.csv', kept: 1, leftOut: 0, isTwin: false, origin: 'browser' },
    { name: 'b.json', kept: 1, leftOut: 0, isTwin: false, origin: 'browser' },
  ]);
});

test('the same file twice counts once, under whatever name', async () => {
  const gathering = new Gathering();
  const text = toCsv([entry()]);
  await gathering.add([file('a.csv', text), file('copy of a.csv', text)], rest, never);
  await gathering.add([file('a.csv', text), file('c.csv', text.replace('fixed', 'asked'))], rest, never);
  expect(gathering.sources.map(({ isTwin }) => isTwin)).toEqual([false, true, true, false]);
  expect(gathering.entries.map(({ count }) => count)).toEqual([1, 1]);
});

test('what could not be read is told a few times by kind, and counted', async () => {
  const gathering = new Gathering();
  const rows = toCsv(Array.from({ length: 9 }, () => entry()));
  await gathering.add(
    [file('a.csv', rows.replaceAll('2026-11-16', 'Monday')), file('b.txt', 'Dear all,')],
    rest,
    never,
  );
  expect(gathering.sources).toMatchObject([
    { kept: 0, leftOut: 9, unread: [{ line: 2, why: 'field', field: 'day' }] },
    { kept: 0, leftOut: 1, unread: [{ line: 1, why: 'shape' }] },
  ]);
});

test('megabytes are read in slices between which the page may draw, and cancelling leaves the file out', async () => {
  const row = toCsv([entry()]).split('\r\n')[1];
  const text = toCsv([entry()]) + `${row}\r\n`.repeat(40_000);
  const told: number[] = [];
  const whole = new Gathering();
  await whole.add([file('a.csv', text)], async ({ done, of }) => void told.push(done / of), never);
  expect(whole.entries).toEqual([entry({ count: 40_001 })]);
  expect(told.length).toBeGreaterThan(8);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);

  const stopper = new AbortController();
  const stopped = new Gathering();
  const adding = stopped.add([file('a.csv', text)], async () => stopper.abort(), stopper.signal);
  await expect(adding).rejects.toThrow('aborted');
  expect([stopped.entries, stopped.sources]).toEqual([[], []]);
});

test('letters cut in two by a slice stay whole', async () => {
  const gathering = new Gathering();
  await gathering.add(
    [file('a.csv', toCsv(Array.from({ length: 9000 }, () => entry({ pack: 'ñandú 3' }))))],
    rest,
    never,
  );
  expect(gathering.entries).toEqual([entry({ pack: 'ñandú 3', count: 9000 })]);
});
