import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources } from './architecture/sources';

const ours = readSources().filter(
  ({ path, isTest }) => !isTest && /^(src|entrypoints|standalone)\//.test(path) && !path.includes('/testing/'),
);

const where = (pattern: RegExp) => ours.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('each permission is used: one that nothing uses must go', () => {
  const uses: Record<string, RegExp> = {
    storage: /browser\.storage\.(local|session|managed)/,
    alarms: /browser\.alarms\.create/,
    scripting: /browser\.scripting\.(executeScript|registerContentScripts)/,
    offscreen: /offscreen\s*\.createDocument|offscreen\n\s*\.createDocument/,
  };
  for (const [permission, use] of Object.entries(uses)) expect([permission, where(use)]).not.toEqual([permission, []]);
  const asked = /permissions: \[(?<list>[^\]]*(?:\[[^\]]*\])?[^\]]*)\]/.exec(readFileSync('wxt.config.ts', 'utf8'));
  const named = [...(asked?.groups?.list ?? '').matchAll(/'(\w+)'/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'chrome');
  expect(named.sort()).toEqual(Object.keys(uses).sort());
});

test('whatever is drawn into a page stands in a closed shadow root', () => {
  const roots = ours.flatMap(({ path, text }) =>
    [...text.matchAll(/\battachShadow\(([^)]*)\)/g)].map(([, options]) => `${path}: ${options}`),
  );
  expect(roots.length).toBeGreaterThan(0);
  expect(roots.filter((root) => !root.endsWith(": { mode: 'closed' }"))).toEqual([]);
  expect(where(/shadowrootmode|setHTMLUnsafe/)).toEqual([]);
});

test('requests are made in two places: for packs, and for counts where a policy says so', () => {
  const outside = ['src/channels/url.ts', 'src/background/collector.ts'];
  // A picture's own bytes, unpacked from a data address; the practice folder's service worker, which asks for its own files.
  const inside = ['src/pictures/desk.ts', 'standalone/offline.ts'];
  expect(where(/(?<![.\w]|async )fetch\(/).sort()).toEqual([...outside, ...inside].sort());
  expect(readFileSync('src/pictures/desk.ts', 'utf8')).toContain('fetch(`data:');
  expect(where(/XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/)).toEqual([]);
});

test('messages from outside are listened for nowhere', () => {
  expect(where(/on(Message|Connect)External|onUserScriptMessage/)).toEqual([]);
  const listeners = where(/runtime\.onMessage\.addListener|runtime\.onConnect\.addListener/);
  expect(listeners.length).toBeGreaterThan(2);
  for (const path of listeners)
    expect([path, readFileSync(path, 'utf8')]).toEqual([path, expect.stringMatching(/isOurContentScript|isOurPage/)]);
});
