import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { ask } from './ask';

afterEach(() => vi.restoreAllMocks());

const answering = (answer: unknown) => vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer);

test('a question that a stopped worker leaves without an answer has none', async () => {
  answering(undefined);
  await expect(ask({ kind: 'journal' })).rejects.toThrow('stopped');
});

test('what is only told needs no answer', async () => {
  answering(undefined);
  expect(await ask({ kind: 'resume' })).toBeUndefined();
});
