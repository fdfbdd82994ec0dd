import { expect, test } from 'vitest';
import type { Entry } from './entry';
import { toMetrics } from './otlp';
import { ExportReader } from './read-export';
import type { Reading } from './reading';

const attributes = (fields: Record<string, string>) =>
  Object.entries(fields).map(([key, stringValue]) => ({ key: `curtain.${key}`, value: { stringValue } }));
const HELD = {
  ...{ day: '2026-11-28', pack: 'general 3', mode: 'enforce', category: 'phi.name', rule: 'phi.name' },
  ...{ action: 'hold', outcome: 'overridden', audience: 'public', reason: 'consent' },
};
const entry = {
  ...{ day: '2026-11-28', pack: 'general 3', mode: 'enforce', category: 'phi.name', ruleId: 'phi.name' },
  ...{ action: 'hold', outcome: 'overridden', audience: 'public', reason: 'consent' },
};
const line = (name: string, point: object, temporality: unknown = 1) =>
  JSON.stringify({
    resourceMetrics: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'curtain' } }] },
        scopeMetrics: [
          {
            scope: { name: 'curtain' },
            metrics: [
              { name, sum: { dataPoints: [point], aggregationTemporality: temporality, isMonotonic: true } },
              { name: 'cpu.load', gauge: { dataPoints: [{ asDouble: 0.5 }] } },
            ],
          },
        ],
      },
    ],
  });

function read(...lines: string[]): Reading[] {
  const reader = new ExportReader();
  return [...reader.push(`${lines.join('\n')}\n`), ...reader.end()];
}

test('counts of findings and posts, as a number or as the string that Protobuf writes', () => {
  const { category: _, rule: __, reason: ___, ...post } = HELD;
  const { category: _c, ruleId: _r, reason: _e, ...posted } = entry;
  expect(
    read(
      line('curtain.findings', { attributes: attributes(HELD), startTimeUnixNano: '1795824000000000000', asInt: '2' }),
      line('curtain.posts', { attributes: attributes({ ...post, outcome: 'posted', action: 'clear' }), asInt: 40 }),
    ),
  ).toEqual([
    { line: 1, entry: { ...entry, count: 2, seconds: 0 } },
    { line: 2, entry: { ...posted, outcome: 'posted', action: 'clear', count: 40, seconds: 0 } },
  ]);
});

test('seconds in dialogs come on their own and count nothing', () => {
  expect(read(line('curtain.dialog.seconds', { attributes: attributes(HELD), asInt: '14' }))).toEqual([
    { line: 1, entry: { ...entry, count: 0, seconds: 14 } },
  ]);
});

test('a point without its day is of the day it was stamped with', () => {
  const { day: _, ...dayless } = HELD;
  const [reading] = read(
    line('curtain.findings', { attributes: attributes(dayless), startTimeUnixNano: '1795824000000000000', asInt: '1' }),
  );
  expect(reading).toMatchObject({ entry: { day: '2026-11-28' } });
});

test('what can’t be read is told by its line, and the others are kept', () => {
  const good = line('curtain.findings', { attributes: attributes(HELD), asInt: '1' });
  const readings = read(
    good,
    '{"resourceMetrics": [',
    line('curtain.findings', { attributes: attributes({ ...HELD, mode: 'strict' }), asInt: '1' }),
    line('curtain.findings', { attributes: attributes(HELD), asInt: '1' }, 2),
    '{"resourceLogs": []}',
    line('curtain.findings', { attributes: attributes(HELD), asInt: '1.5' }),
    good,
  );
  expect(
    readings.map((reading) => ('entry' in reading ? 'entry' : `${reading.line} ${reading.why} ${reading.field}`)),
  ).toEqual([
    'entry',
    '2 json ',
    '3 field mode',
    '4 cumulative curtain.findings',
    '5 shape resourceMetrics',
    '6 field asInt',
    'entry',
  ]);
});

test('what a browser shares is read back as it was', () => {
  const entries = [
    { ...entry, count: 3, seconds: 0 },
    { ...entry, day: '2026-11-27', count: 1, seconds: 12 },
  ] as Entry[];
  const [first, second, seconds] = read(JSON.stringify(toMetrics(entries, '1'))).map(
    (reading) => 'entry' in reading && reading.entry,
  );
  expect([first, { ...second, seconds: seconds ? seconds.seconds : 0 }]).toEqual(entries);
});
