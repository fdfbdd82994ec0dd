// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepUnhidden } from './unhidden';

afterEach(() => {
  document.body.replaceChildren();
});

test('what a page puts on our node to hide it is taken off again, until that is ended', async () => {
  const node = document.body.appendChild(document.createElement('div'));
  const end = keepUnhidden(node);
  node.setAttribute('aria-hidden', 'true');
  node.hidden = true;
  node.setAttribute('data-scheme', 'dark');
  await vi.waitFor(() => expect(node.getAttributeNames()).toEqual(['data-scheme']));
  end();
  node.hidden = true;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(node.hidden).toBe(true);
});

test('a page that does it over and over is answered in its own time', async () => {
  const node = document.body.appendChild(document.createElement('div'));
  const end = keepUnhidden(node);
  let times = 0;
  const again = new MutationObserver(() => {
    if (node.hasAttribute('inert')) return;
    times += 1;
    node.setAttribute('inert', '');
  });
  again.observe(node, { attributes: true });
  node.setAttribute('inert', '');
  await new Promise((resolve) => setTimeout(resolve, 450));
  again.disconnect();
  end();
  expect(times).toBeGreaterThan(1);
  expect(times).toBeLessThan(6);
});
