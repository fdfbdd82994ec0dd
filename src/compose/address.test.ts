import { expect, test } from 'vitest';
import { addressOf, hostOf } from './address';

/** As a browser gives a window of another origin: it has a location, which answers nothing. */
const SHUT = {
  location: {
    get protocol(): string {
      throw new DOMException('of another origin', 'SecurityError');
    },
  },
} as Window;

const windowAt = (url: string, parent?: Window, ancestorOrigins?: string[]) => {
  const { protocol, hostname, pathname } = new URL(url);
  const window = { location: { protocol, hostname, pathname, ...(ancestorOrigins && { ancestorOrigins }) } };
  return Object.assign(window, { parent: parent ?? window }) as unknown as Window;
};

const page = windowAt('https://a.example/wiki/1');

test('a frame its page made stands where the page does', () => {
  const blob = windowAt('blob:https://a.example/1', windowAt('about:srcdoc', page));
  expect(addressOf(blob)).toBe(page.location);
  expect(hostOf(blob)).toBe('a.example');
});

test('a frame with an address stands there, whatever is around it', () => {
  expect(hostOf(windowAt('https://b.example/', page))).toBe('b.example');
});

test('one that is shut off has no address, and at most the host around it', () => {
  const shut = windowAt('about:srcdoc', SHUT, ['null', 'https://a.example', 'https://top.example']);
  expect(addressOf(shut)).toBe(shut.location);
  expect(hostOf(shut)).toBe('a.example');
  expect(hostOf(windowAt('data:text/html,1', SHUT))).toBe('');
});

test('a page of its own that has none is nowhere', () => {
  expect(hostOf(windowAt('about:blank'))).toBe('');
});
