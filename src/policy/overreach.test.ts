import { expect, test } from 'vitest';
import { refusedPack, trusting, two } from '../../tests/packs/refusing';
import { accept } from './accept';
import type { Pack } from './pack-schema';
import { codename, fileOf, packWith } from './testing/packs';

/** Packs signed by those who are trusted, that reach for more than a pack may have. */

const both = (text: string) => ({ en: text, es: text });
const rule = (changes: object) => ({ rules: [{ ...codename, ...changes }] });
const repair = (changes: object) => ({ repairs: [{ site: 'x', composer: 'post', ...changes }] });

test.each<[string, object, RegExp, RegExp]>([
  [
    'marks any word at all',
    rule({ terms: ['_'], flags: ['[[heron]]'], clears: ['saw a heron'] }),
    /^examples$/,
    /must stay unmarked|"saw" must/,
  ],
  [
    'has an expression just over the edge of what is read in time',
    rule({ kind: 'pattern', terms: undefined, lexicons: undefined, patterns: ['(?:heron|egret){120}x'] }),
    /^linear$/,
    /./,
  ],
  ['talks for ten thousand letters', rule({ why: both('a'.repeat(10_000)) }), /^schema$/, /rules\.0\.why\.en/],
  ['turns the direction of its words', rule({ why: both('Press \u202Eyawyna tsoP') }), /^schema$/, /direction/],
  ['hides letters in a title', { title: both('General\u0007Hospital') }, /^schema$/, /control characters/],
  ['signs with a name that turns', { issuer: 'Privacy \u2067office' }, /^schema$/, /direction/],
  [
    'puts control characters into a reason',
    { overrideReasons: [{ code: 'ok', label: both('Fine\u001B[2J') }] },
    /^schema$/,
    /overrideReasons\.0\.label\.en/,
  ],
  ...['*', 'com', '*.com', 'https://x.com', 'x.com/*', '*.*.com'].map((host): [string, object, RegExp, RegExp] => [
    `calls ${host} internal`,
    { hosts: { public: [], internal: [host] } },
    /^schema$/,
    /hosts\.internal\.0/,
  ]),
  ...[
    '*',
    'div',
    'html, [data-testid="post"]',
    '[data-testid="post"] *',
    ':not([hidden])',
    ':has(*:has(*))',
    '[role]:has(div:has([aria-label]))',
    ':is([data-testid="post"], *)',
  ].flatMap((selector): [string, object, RegExp, RegExp][] =>
    (['box', 'submit'] as const).map((field) => [
      `repairs its ${field} with ${selector}`,
      repair({ [field]: selector }),
      /^schema$/,
      /expected a CSS selector that says what it means/,
    ]),
  ),
])('a pack that %s is refused', async (_what, changes, check, problems) => {
  const refused = await refusedPack(changes);
  expect(refused.check).toMatch(check);
  expect(refused.problems).toMatch(problems);
});

test.each(['.words + button', '[role="textbox"]', 'ytd-comment-box', 'dialog:has(h2) textarea', ':is(.a, #b)'])(
  'a repair may say %s',
  async (box) => {
    const pack = packWith(repair({ box }) as Partial<Pack>);
    expect((await accept(await fileOf(pack, two()), trusting)).pack.repairs?.[0]?.box).toBe(box);
  },
);
