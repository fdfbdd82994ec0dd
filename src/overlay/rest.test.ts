import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rest } from './rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each touch begins the wait anew, with one timer', () => {
  const rested = vi.fn();
  const rest = new Rest(100, rested);
  for (let touch = 0; touch < 5; touch++) {
    rest.touch();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(60);
  }
  expect(rested).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(rested).toHaveBeenCalledOnce();
});

test('it rests again after another touch, and not once it is stopped', () => {
  const rested = vi.fn();
  const rest = new Rest(100, rested);
  rest.touch();
  vi.advanceTimersByTime(100);
  rest.touch();
  vi.advanceTimersByTime(100);
  expect(rested).toHaveBeenCalledTimes(2);
  rest.touch();
  rest.stop();
  vi.advanceTimersByTime(500);
  expect(rested).toHaveBeenCalledTimes(2);
});
