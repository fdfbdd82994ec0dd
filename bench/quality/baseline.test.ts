import { expect, test } from 'vitest';
import type { Detection } from '../../src/cli/engine';
import { compare, record } from './baseline';
import { judge } from './judge';
import type { LabelledPost } from './post';

const posts: LabelledPost[] = Array.from({ length: 20 }, (_, index) => ({
  id: `post-${index}`,
  site: 'x',
  text: 'saw Ana again',
  expect: index < 10 ? 'hold' : 'clear',
  findings: index < 10 ? [{ category: 'phi.name', text: 'Ana', occurrence: 0 }] : [],
  tags: [],
  why: '',
}));
const marked: Detection = { findings: [{ start: 4, end: 7, category: 'phi.name', rule: 'phi.name' }], verdict: 'hold' };
const clear: Detection = { findings: [], verdict: 'clear' };

/** The record of a detector that marks the posts of these numbers. */
async function recordOf(isMarked: (index: number) => boolean, of = posts) {
  const detections = of.map((_, index) => (isMarked(index) ? marked : clear));
  return record(await judge('a.jsonl', of, () => detections.shift() ?? clear));
}

test('what is right is written down post for post', async () => {
  const { right } = await recordOf((index) => index < 9);
  expect(right).toEqual({
    'clear posts left alone': '1111111111',
    'holds held': '1111111110',
    'labelled posts caught': '1111111110',
    'others not held': '1111111111',
    'phi.name': '1111111110',
  });
});

test('gains speak for chance: eight lost is a drop, eight lost and one gained is not', async () => {
  const before = { 'a.jsonl': await recordOf((index) => index < 9) };
  const { changes } = compare(before, { 'a.jsonl': await recordOf((index) => index < 10 && index % 9 < 1) });
  expect(changes.find(({ measure }) => measure === 'phi.name')).toEqual({
    ...{ measure: 'phi.name', lost: 8, gained: 1, drop: false },
  });
  const worse = compare(before, { 'a.jsonl': await recordOf((index) => index < 1) });
  expect(worse.changes.filter(({ drop }) => drop).map(({ measure }) => measure)).toEqual([
    'holds held',
    'labelled posts caught',
    'phi.name',
  ]);
});

test('new false alarms are a drop too', async () => {
  const before = { 'a.jsonl': await recordOf((index) => index < 10) };
  const { changes } = compare(before, { 'a.jsonl': await recordOf(() => true) });
  expect(changes.map(({ measure, lost }) => [measure, lost])).toEqual([
    ['clear posts left alone', 10],
    ['others not held', 10],
  ]);
});

test('a file that was edited since, or is new, is named and not compared', async () => {
  const before = { 'a.jsonl': await recordOf((index) => index < 10) };
  const edited = posts.map((post) => ({ ...post, text: `${post.text}!` }));
  const now = { 'a.jsonl': await recordOf(() => false, edited), 'b.jsonl': await recordOf(() => false) };
  expect(compare(before, now)).toEqual({ changes: [], unknown: ['a.jsonl', 'b.jsonl'] });
});
