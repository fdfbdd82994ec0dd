import { expect, test } from 'vitest';
import { beforeAfter } from './before-after';
import { posts } from './testing/entries';

const before = (count: number, hits: number) => posts(count, hits, { mode: 'observe' });

test('shares of posts that went out with something in them', () => {
  const { before: was, now, change } = beforeAfter([...before(1000, 40), ...posts(2000, 20)], true);
  expect([was.posts, was.hits, was.share, now.posts, now.hits, now.share]).toEqual([1000, 40, 0.04, 2000, 20, 0.01]);
  expect(change).toBe('fewer');
});

test('more is said as plainly as fewer, and chance is not taken for either', () => {
  expect(beforeAfter([...before(1000, 10), ...posts(1000, 40)], true).change).toBe('more');
  expect(beforeAfter([...before(1000, 20), ...posts(1000, 18)], true).change).toBe('unclear');
});

test('with little to go by, nothing is compared', () => {
  expect(beforeAfter(posts(1000, 40), true).change).toBe('no-baseline');
  expect(beforeAfter([...before(99, 50), ...posts(1000, 0)], true).change).toBe('too-few');
});

test('of a group, few hits are not told, nor given away by their interval', () => {
  const of = (hits: number) => beforeAfter([...before(1000, 40), ...posts(2000, hits)], true).now;
  expect(of(3)).toMatchObject({ posts: 2000, hits: 'few' });
  expect(of(3).share).toBeUndefined();
  expect([1, 5, 9].map(of)).toEqual([of(3), of(3), of(3)]);
});

test('of one person everything is told', () => {
  expect(beforeAfter(posts(200, 2), false).now).toMatchObject({ posts: 200, hits: 2, share: 0.01 });
});
