import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../src/policy/keys';
import type { Pack } from '../../src/policy/pack-schema';
import { codename, fileOf, type Keys, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import { compose, xHome } from '../browser/composing';
import { type Harness, launch } from '../browser/launch';
import { marks } from '../browser/marks';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { openPublisher, type Publisher } from '../browser/publisher';
import { SOON } from '../browser/soon';

/** The life of a pack in a real browser, from a real HTTP server: taken, renewed, taken back. */

const DAY = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const YESTERDAY = dayFromNow(-1);

let browser: Harness;
let desk: PackDesk;
let publisher: Publisher;
let keys: Keys[];

const payload = (changes: Partial<Pack> = {}) =>
  packWith({
    signers: signersOf(keys.slice(0, 2), 2),
    issued: YESTERDAY,
    expires: dayFromNow(90).slice(0, 10),
    ...changes,
  });
const file = (changes: Partial<Pack> = {}) => fileOf(payload(changes), keys.slice(0, 2));

beforeAll(async () => {
  keys = await keyPairs(3);
  publisher = await openPublisher();
  browser = await launch();
  desk = await openPackDesk(browser);
});
afterAll(async () => {
  await browser?.close();
  await publisher?.close();
});

test('before any pack came, the popup says that the bundled one serves', async () => {
  expect(await desk.popup()).toContain("Curtain's own rules are in force");
});

test('a file nobody asked for confirmation of changes nothing', async () => {
  publisher.publish(await file());
  const answer = await desk.ask({ kind: 'use-url', url: publisher.url });
  if (answer.kind !== 'confirm') throw new Error(`expected to be asked, got ${answer.kind}`);
  expect(answer.keys.map(({ fingerprint: digits }) => digits)).toEqual(
    await Promise.all(keys.slice(0, 2).map(({ key }) => fingerprint(key))),
  );
  expect(await desk.inForce()).toBe('curtain-baseline 1');
});

test('once its keys are confirmed a pack is in force, and the popup names it, its signers and its last day', async () => {
  const confirmed = await Promise.all(keys.slice(0, 2).map(({ key }) => fingerprint(key)));
  const answer = await desk.ask({ kind: 'use-url', url: publisher.url, options: { confirmed } });
  expect(answer.kind).toBe('taken');
  const said = await desk.popup();
  for (const words of ['General Hospital', 'Version 1, from Privacy office', 'All is well', 'Signer 1 and Signer 2'])
    expect(said).toContain(words);
});

test('its rules judge what is typed, and stop to when it is taken back by a higher version', async () => {
  const page = await compose(browser, xHome);
  await page.keyboard.type('so excited about project heron next year');
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  publisher.publish(await file({ version: 2, rules: [] }));
  await desk.ask({ kind: 'check-now' });
  await expect.poll(() => marks(page), SOON).toEqual([]);
  publisher.publish(await file({ version: 3 }));
  await desk.ask({ kind: 'check-now' });
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.close();
});

test('a phrase about the kinds of words in a sentence is understood in the worker', async () => {
  const { terms: _terms, lexicons: _lexicons, ...head } = codename;
  const phrase = {
    ...head,
    id: 'policy.told',
    kind: 'phrase' as const,
    phrases: ['the board #Adverb? #PastTense'],
    flags: ['I hear [[the board quietly decided]] on it'],
    clears: ['I hear the board is long and quietly made of oak'],
  };
  publisher.publish(await file({ version: 4, rules: [phrase] }));
  await desk.ask({ kind: 'check-now' });
  expect(await desk.inForce()).toBe('general-hospital 4');
  const page = await compose(browser, xHome);
  await page.keyboard.type('So the board secretly approved it. The board meets again.');
  await expect
    .poll(() => marks(page).then((found) => found.map(({ text }) => text)), SOON)
    .toEqual(['the board secretly approved']);
  await page.close();
});

test('the next poll is due within one poll, and comes by itself', async () => {
  const { nextCheckAt = 0, checkedAt = 0 } = await desk.view();
  expect(nextCheckAt - checkedAt).toBeLessThanOrEqual(30 * 60_000);
  expect(nextCheckAt - checkedAt).toBeGreaterThanOrEqual(24 * 60_000);
  publisher.publish(await file({ version: 5 }));
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.alarms.create('poll', { when: Date.now() }));
  await expect.poll(() => desk.inForce(), SOON).toBe('general-hospital 5');
});
