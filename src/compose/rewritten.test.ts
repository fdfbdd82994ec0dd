// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { onRewritten } from './rewritten';

const stop = new AbortController();
afterEach(() => stop.abort());

test('tells of a document that was written anew, once, and of no other change', async () => {
  const page = document.implementation.createHTMLDocument('');
  const rewritten = vi.fn();
  onRewritten(page, rewritten, stop.signal);
  page.documentElement.append(page.createElement('i'));
  await Promise.resolve();
  expect(rewritten).not.toHaveBeenCalled();
  page.replaceChildren(page.createElement('html'));
  await vi.waitFor(() => expect(rewritten).toHaveBeenCalledTimes(1));
});
