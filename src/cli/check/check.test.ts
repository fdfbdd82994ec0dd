import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { check } from './check';

async function run(lines: unknown[]) {
  const input = Readable.from(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`));
  const output = new PassThrough();
  const report = new PassThrough();
  const written = text(output);
  const code = await check(input, output, report);
  output.end();
  report.end();
  const answers = (await written)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { code, answers, table: await text(report) };
}

test('answers every post with a verdict, in order', async () => {
  const { code, answers } = await run([
    { id: 'a', text: 'Coffee is a food group.' },
    { id: 'b', text: 'ruler is in frame, sorry about the sticker (mrn 7130448, I know)' },
  ]);
  expect(code).toBe(0);
  expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['a', 'clear'],
    ['b', 'hold'],
  ]);
  expect(answers[1].findings).toEqual([{ start: 48, end: 55, category: 'phi.mrn', rule: 'phi.mrn' }]);
});

test('a line that is not a post keeps its place, says why, and loses nothing after it', async () => {
  const { code, answers } = await run(['{"text": ', { text: 5 }, { text: 'hi', audience: 'everyone' }, { text: 'hi' }]);
  expect(code).toBe(1);
  expect(answers.map(({ line, error, verdict }) => [line, error?.split(':')[0], verdict])).toEqual([
    [1, 'not JSON', undefined],
    [2, 'text', undefined],
    [3, 'audience', undefined],
    [undefined, undefined, 'clear'],
  ]);
});

test('counts by label where posts carry one', async () => {
  const { table } = await run([
    { text: 'mrn 7130448 again', expect: 'hold' },
    { text: 'nice day', expect: 'clear' },
  ]);
  expect(table).toMatch(/hold +1 +1 +0 +0 +100\.0% +100\.0%/);
  expect(table).toMatch(/clear +1 +0 +0 +1 +0\.0% +0\.0%/);
});
