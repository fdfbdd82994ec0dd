// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { succeed } from './succession';

const anotherWorld = () => Reflect.deleteProperty(globalThis, Symbol.for('curtain.watch'));

test('a second script in the same world ends the first', () => {
  const first = succeed(document, () => false);
  const second = succeed(document, () => false);
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

test('one whose extension is gone goes when another world says that it watches', () => {
  let gone = false;
  const first = succeed(document, () => gone);
  anotherWorld();
  gone = true;
  const second = succeed(document, () => false);
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

test('one whose extension is there believes no call: a page can make any', () => {
  const watch = succeed(document, () => false);
  document.dispatchEvent(new Event('curtain-succeeded'));
  expect(watch.aborted).toBe(false);
});
