import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { largePack } from '../../bench/speed/large-pack';
import { fingerprint } from '../../src/policy/keys';
import { LIMITS } from '../../src/policy/limits';
import type { Pack } from '../../src/policy/pack-schema';
import { codename, fileOf, type Keys, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import { browserForFile } from '../browser/browser-for-file';
import { compose, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { workerHeap } from '../browser/worker-heap';

/** A pack whose signers are trusted, and that is more than a browser would like: too many rules, or rules that are slow. */

const browser = browserForFile();

const DAY = 86_400_000;
const LONG = { timeout: 240_000 };
const SOON = { timeout: 30_000 };

/** What a text waits for its verdict at most while a pack is looked at, on a machine that others use too. */
const ANSWER_MS = 12_000;
const GROWN_MB = 600;

/** What the hospital's pack before it holds. */
const HERON = 'so excited about project heron next year';

let keys: Keys[];
let confirmed: string[];
let desk: PackDesk;
let page: Page;
let version = 0;

const dates = () => ({
  version: ++version,
  issued: new Date(Date.now() - DAY).toISOString(),
  expires: new Date(Date.now() + 90 * DAY).toISOString().slice(0, 10),
  signers: signersOf(keys, 1),
});

async function bring(pack: Pack) {
  const file = new TextDecoder().decode(await fileOf(pack, keys));
  expect(file.length).toBeLessThan(LIMITS.bytes);
  return desk.ask({ kind: 'import', file, options: { confirmed } });
}

beforeAll(async () => {
  keys = await keyPairs(1);
  confirmed = await Promise.all(keys.map(({ key }) => fingerprint(key)));
});

beforeEach(async () => {
  desk = await openPackDesk(browser());
  expect((await bring(packWith(dates()))).kind).toBe('taken');
  page = await compose(browser(), xHome);
  await page.keyboard.type(HERON);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
});

// A browser that was given too much is no place for the next test's pack to start from.
afterEach(() => desk.ask({ kind: 'remove', layer: 'hospital' }));

/** Writes anew until it is over. How long each text waited for its marks or for the chip to say that it can't have them. */
async function typeUntil(over: Promise<unknown>): Promise<{ answered: number[]; told: number[] }> {
  const overlay = await openOverlay(page);
  let isOver = false;
  void over.then(() => {
    isOver = true;
  });
  const seen = { answered: [] as number[], told: [] as number[] };
  for (let times = 0; !isOver; times += 1) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Backspace');
    await expect.poll(() => marks(page), SOON).toEqual([]);
    await page.keyboard.insertText(`${times} ${HERON}`);
    const since = Date.now();
    const says = async () => {
      if ((await marks(page)).some(({ text }) => text === 'project heron')) return 'answered';
      return (await overlay.find('button', 'Not watching')).length > 0 ? 'told' : undefined;
    };
    let said: 'answered' | 'told' | undefined;
    await expect.poll(async () => (said = await says()), SOON).toBeDefined();
    seen[said ?? 'told'].push(Date.now() - since);
  }
  return seen;
}

const { terms: _terms, lexicons: _lexicons, ...head } = codename;
/** As slow as one expression may be: nothing in it a text could be searched for, and up to a thousand steps a letter. */
const slow: Record<string, (index: number) => string> = {
  words: (index) => String.raw`(?:[a-z]+\s){${20 + (index % 40)}}(?:[a-y]\W?){${60 + Math.floor(index / 40)}}`,
  numbers: (index) => String.raw`[a-z](?:[a-z\s.,']{0,${400 + (index % 40)}})[0-9]{${2 + Math.floor(index / 40)}}`,
};

function slowRules(kind: string, count: number): Pack['rules'] {
  const patternOf = slow[kind] as (index: number) => string;
  const rule = (_: unknown, index: number) => ({
    ...head,
    id: `policy.slow-${index}`,
    kind: 'pattern' as const,
    patterns: [patternOf(index)],
  });
  return Array.from({ length: count }, rule) as Pack['rules'];
}

const withCodename = (rules: Pack['rules']) => [...rules, codename as Pack['rules'][number]];

/** The next version holds what the one before it did, so that whichever is in force has an answer. */
async function comes(pack: Pack) {
  const before = await workerHeap(browser());
  const coming = bring({ ...pack, rules: withCodename(pack.rules) });
  const waits = await typeUntil(coming);
  const outcome = await coming;
  const grown = ((await workerHeap(browser())) - before) / 1e6;
  return { outcome, waits, grown };
}

test.each([
  ['ten thousand rules and a hundred thousand entries', 10_000, 100_000],
  ['all the rules and entries there may be', LIMITS.rules - 2, LIMITS.lexiconEntries],
])('%s: typing is answered while they come, and then they count', LONG, async (_, rules, entries) => {
  const { outcome, waits, grown } = await comes(largePack(rules, entries, dates()));
  expect(outcome).toMatchObject({ kind: 'taken' });
  await page.keyboard.type(', and operation heronqx');
  await expect.poll(() => marks(page), SOON).toContainEqual({ action: 'hold', text: 'operation heronqx' });
  expect(waits.told).toEqual([]);
  expect(Math.max(...waits.answered)).toBeLessThan(ANSWER_MS);
  expect(grown).toBeLessThan(GROWN_MB);
});

test.each([
  ['words', 400],
  ['words', 2_000],
  ['numbers', 2_300],
] as const)(
  'rules as slow as a rule may be, on %s, %i of them: refused with the reason, and the pack before serves on',
  LONG,
  async (kind, count) => {
    const before = await desk.inForce();
    const { outcome, waits, grown } = await comes(packWith({ ...dates(), rules: slowRules(kind, count) }));
    expect(outcome).toMatchObject({ kind: 'refused', problem: { stop: 'linear' } });
    expect(outcome.kind === 'refused' && outcome.problem.details.join()).toMatch(/the rules take \d+ ms to read/);
    expect(Math.max(...waits.answered, ...waits.told)).toBeLessThan(ANSWER_MS);
    expect(grown).toBeLessThan(GROWN_MB);
    expect(await desk.inForce()).toBe(before);
    await page.keyboard.type(' indeed');
    await expect.poll(() => marks(page), SOON).toHaveLength(1);
  },
);
