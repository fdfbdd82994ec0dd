import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readManaged } from './managed-storage';

const late = vi.fn();

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  late.mockReset();
});

const saying = (message: string) => vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error(message));

test('a Firefox without a policy has none', async () => {
  saying('Managed storage manifest not found');
  expect(await readManaged(late)).toEqual({ problems: [] });
});

test('a policy that can not be read is not taken for none', async () => {
  saying('IO error');
  await expect(readManaged(late)).rejects.toThrow('IO error');
});

test('a policy that does not come is not waited for, and heeded once it has come', async () => {
  vi.useFakeTimers();
  let handOut = (_policy: Record<string, unknown>) => {};
  const asked = new Promise<Record<string, unknown>>((resolve) => {
    handOut = resolve;
  });
  vi.spyOn(browser.storage.managed, 'get').mockReturnValue(asked);
  const read = expect(readManaged(late)).rejects.toThrow('No answer');
  await vi.advanceTimersByTimeAsync(5000);
  await read;
  expect(late).not.toHaveBeenCalled();
  handOut({});
  await vi.advanceTimersByTimeAsync(0);
  expect(late).toHaveBeenCalledOnce();
});

test('one that comes in time is heeded once', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockResolvedValue({});
  await readManaged(late);
  expect(late).not.toHaveBeenCalled();
});
