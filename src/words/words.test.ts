import { beforeEach, expect, test, vi } from 'vitest';

const getMessage = vi.fn<(key: string, substitutions: string[]) => string>();
vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage } } }));

beforeEach(() => {
  vi.resetModules();
  getMessage.mockReset().mockImplementation((_key, [first, second]) => `${second} of ${first}`);
});

test('values stand where the message wants them, whatever they contain', async () => {
  const { t } = await import('./words');
  expect(t('chipFoundMany', '$2', 3)).toBe('3 of $2');
  expect(t('chipFoundMany', 'a', 'b')).toBe('b of a');
  expect(getMessage).toHaveBeenCalledOnce();
});

test('words that were kept outlive the extension; others are empty and nothing is thrown', async () => {
  const { keepWords, t } = await import('./words');
  keepWords(['offUpdated']);
  getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(t('offUpdated', 1, 2)).toBe('2 of 1');
  expect(t('chipOff')).toBe('');
});
