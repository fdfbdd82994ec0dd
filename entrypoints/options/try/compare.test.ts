import { expect, test } from 'vitest';
import type { Post } from '../../../src/engine/post';
import type { Finding } from '../../../src/engine/verdict';
import { type Change, changeOf, compare } from './compare';
import type { Grade, Judge } from './judge';
import { underMode } from './judge';

const post = (text: string): Post => ({ text, site: 'x', audience: 'public', revision: 0 });
const finding = (ruleId: string, action: Finding['action']) => ({ ruleId, action, from: 0, to: 1 }) as Finding;
const judge = (grades: Record<string, [Grade, Finding[]]>): Judge => ({
  mode: 'enforce',
  judge: ({ text }) => {
    const [grade, findings] = grades[text] ?? ['clear', []];
    return { grade, findings };
  },
});
const noRest = async () => undefined;
const never = new AbortController().signal;

test.each<[Grade, Grade, Change]>([
  ['clear', 'hold', 'held'],
  ['warn', 'hold', 'held'],
  ['note', 'warn', 'warned'],
  ['clear', 'note', 'noted'],
  ['hold', 'warn', 'eased'],
  ['hold', 'clear', 'cleared'],
  ['warn', 'warn', 'same'],
])('from %s to %s is %s', (was, is, change) => {
  expect(changeOf(was, is)).toBe(change);
});

test('each change is counted, and told with the rules that brought it about', async () => {
  const before = judge({ b: ['hold', [finding('phi.old', 'hold')]], c: ['warn', [finding('kept', 'warn')]] });
  const after = judge({
    a: ['hold', [finding('kept', 'warn'), finding('phi.new', 'hold')]],
    c: ['warn', [finding('kept', 'warn')]],
  });
  const { counts, changed } = await compare(['a', 'b', 'c', 'd'].map(post), before, after, noRest, never);
  expect(counts).toEqual({ held: 1, warned: 0, noted: 0, eased: 0, cleared: 1, same: 2 });
  expect(changed.map(({ post: { text }, because }) => [text, because.map(({ ruleId }) => ruleId)])).toEqual([
    ['a', ['kept', 'phi.new']],
    ['b', ['phi.old']],
  ]);
});

test('long work is cut into slices, says how far it is, and ends when it is cancelled', async () => {
  const slow: Judge = {
    mode: 'enforce',
    judge: () => {
      const until = performance.now() + 8;
      while (performance.now() < until);
      return { grade: 'clear', findings: [] };
    },
  };
  const stopper = new AbortController();
  const told: number[] = [];
  const rest = async ({ done }: { done: number }) => {
    told.push(done);
    if (told.length === 2) stopper.abort();
  };
  const posts = Array.from({ length: 50 }, (_, index) => post(String(index)));
  await expect(compare(posts, slow, slow, rest, stopper.signal)).rejects.toThrow('aborted');
  expect(told).toHaveLength(2);
  expect(told[1]).toBeLessThan(10);
});

test('a mode that shows less is taken into account', () => {
  expect(underMode('hold', 'enforce')).toBe('hold');
  expect(underMode('hold', 'coach')).toBe('warn');
  expect(underMode('hold', 'observe')).toBe('clear');
});
