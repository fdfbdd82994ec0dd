import { expect, test } from 'vitest';
import type { Entry } from './entry';
import { toCsv, toJson } from './export';

const entry: Entry = {
  day: '2026-11-28',
  pack: 'general 3',
  mode: 'enforce',
  category: 'phi.name',
  ruleId: 'phi.name',
  action: 'hold',
  outcome: 'overridden',
  audience: 'public',
  reason: 'consent',
  count: 2,
  seconds: 14,
};

test('a row for each entry under the names of its columns', () => {
  expect(toCsv([entry])).toBe(
    'day,pack,mode,category,ruleId,action,outcome,audience,reason,count,seconds\r\n' +
      '2026-11-28,general 3,enforce,phi.name,phi.name,hold,overridden,public,consent,2,14\r\n',
  );
});

test('quotes, commas and what a spreadsheet would calculate stay text', () => {
  const [, row] = toCsv([{ ...entry, pack: 'a,"b" 1', reason: '=1+1' }]).split('\r\n');
  expect(row).toBe(`2026-11-28,"a,""b"" 1",enforce,phi.name,phi.name,hold,overridden,public,'=1+1,2,14`);
});

test('no reason is an empty cell', () => {
  const { reason: _, ...without } = entry;
  expect(toCsv([without])).toContain(',public,,2,14');
});

test('JSON holds the entries as they are', () => {
  expect(JSON.parse(toJson([entry]))).toEqual({ format: 1, entries: [entry] });
});
