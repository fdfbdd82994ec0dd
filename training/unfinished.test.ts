import { expect, test } from 'vitest';
import type { LabelledPost } from './corpus';
import { unfinished } from './unfinished';

const post = (text: string, marked?: string): LabelledPost => ({
  id: 'x-1',
  site: 'x',
  audience: 'public',
  text,
  expect: marked ? 'hold' : 'clear',
  findings: marked ? [{ category: 'phi.name', text: marked }] : [],
  tags: [],
  why: '',
});

test('what stands before the first finding is clear', () => {
  expect(unfinished([post('Sat all night with Harold Venning', 'Harold Venning')])).toMatchObject([
    { text: 'Sat all night with', expect: 'clear', findings: [] },
  ]);
});

test('a beginning of one or two words teaches nothing', () => {
  expect(unfinished([post('Mr. Venning again', 'Venning')])).toEqual([]);
});

test('a clear post is cut between words', () => {
  const [cut] = unfinished([post('one two three four five six seven eight nine ten eleven twelve thirteen fourteen')]);
  expect('one two three four five six').toContain(cut?.text.trim() ?? 'nothing was left');
});
