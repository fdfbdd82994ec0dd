import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readManaged } from './managed-storage';

afterEach(() => vi.restoreAllMocks());

const saying = (message: string) => vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error(message));

test('a Firefox without a policy has none', async () => {
  saying('Managed storage manifest not found');
  expect(await readManaged()).toEqual({ problems: [] });
});

test('a policy that can not be read is not taken for none', async () => {
  saying('IO error');
  await expect(readManaged()).rejects.toThrow('IO error');
});
