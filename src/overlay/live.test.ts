// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Live } from './live';

let live: Live;
let region: Element;

beforeEach(() => {
  vi.useFakeTimers();
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  live = new Live(root);
  region = root.querySelector('[role=status]') as Element;
});
afterEach(() => {
  live.destroy();
  vi.useRealTimers();
});

test('what is said as it is made comes into a region that is there already', () => {
  live.say('Checked.');
  expect(region.textContent).toBe('');
  vi.advanceTimersByTime(100);
  expect(region.textContent).toBe('Checked.');
});

test('the same words a second time are a change again', () => {
  live.say('Press Post again.');
  vi.advanceTimersByTime(500);
  live.say('Press Post again.');
  expect(region.textContent).toBe('');
  vi.advanceTimersByTime(100);
  expect(region.textContent).toBe('Press Post again.');
});

test('of two things said at once neither is lost', () => {
  live.say('Thank you.');
  live.say('Nothing left to look at.');
  vi.advanceTimersByTime(100);
  expect(region.textContent).toBe('Thank you. Nothing left to look at.');
});
