// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createOverlay } from '.';
import type { Choices } from './view';

vi.mock('../words/words', () => ({ t: (key: string) => key }));

afterEach(() => vi.restoreAllMocks());

const nodes = () => document.querySelectorAll('curtain-overlay').length;

test('a page that lets no popover open is left with nothing of it', () => {
  HTMLElement.prototype.showPopover = () => {
    throw new DOMException('no', 'InvalidStateError');
  };
  expect(() => createOverlay({} as Choices)).toThrow('no');
  expect(nodes()).toBe(0);
});

test('an overlay that fails half made takes its node along', () => {
  HTMLElement.prototype.showPopover = () => undefined;
  vi.spyOn(window, 'addEventListener').mockImplementation(() => {
    throw new Error('no');
  });
  vi.spyOn(document, 'addEventListener').mockImplementation(() => {
    throw new Error('no');
  });
  expect(() => createOverlay({} as Choices)).toThrow('no');
  expect(nodes()).toBe(0);
});
