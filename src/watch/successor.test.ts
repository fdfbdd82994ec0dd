// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { untilSucceeded } from './successor';

const WATCHING = Symbol.for('curtain-watching');
const anotherWorld = () => Reflect.deleteProperty(globalThis, WATCHING);

test('a second script in the same world ends the first', () => {
  const first = untilSucceeded(document, () => false);
  const second = untilSucceeded(document, () => false);
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

test('one whose extension is gone goes when another world says that it watches', () => {
  let gone = false;
  const first = untilSucceeded(document, () => gone);
  anotherWorld();
  gone = true;
  const second = untilSucceeded(document, () => false);
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

test('one whose extension is there believes no event: a page can make any', () => {
  const watch = untilSucceeded(document, () => false);
  document.dispatchEvent(new Event('curtain-started'));
  expect(watch.aborted).toBe(false);
});
