import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Envelope, sign } from '../../src/policy/envelope';
import { fingerprint } from '../../src/policy/keys';
import type { Pack } from '../../src/policy/pack-schema';
import { codename, fileOf, type Keys, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import { type Harness, launch } from '../browser/launch';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { openPublisher, type Publisher } from '../browser/publisher';

/** Whatever a publisher does, the last good pack stays in force, and the popup says what happened. */

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
  publisher.publish(await file({ version: 5 }));
  const confirmed = await Promise.all(keys.slice(0, 2).map(({ key }) => fingerprint(key)));
  await desk.ask({ kind: 'use-url', url: publisher.url, options: { confirmed } });
});
afterAll(async () => {
  await browser?.close();
  await publisher?.close();
});

const rule = (changes: object) => file({ version: 9, rules: [{ ...codename, ...changes }] as Pack['rules'] });

beforeEach(async () => {
  publisher.publish(await file({ version: 5 }));
  await desk.ask({ kind: 'check-now' });
  expect((await desk.view()).problem).toBeUndefined();
});

test.each<[string, string, () => Promise<void>, string]>([
  [
    'signs something else',
    'signature',
    async () => {
      const signed = JSON.parse(new TextDecoder().decode(await file({ version: 9 })));
      const other = JSON.parse(new TextDecoder().decode(await file({ version: 10 })));
      serve(JSON.stringify({ ...signed, payload: other.payload }));
    },
    "signatures on this pack don't add up",
  ],
  [
    'signs with a key nobody knows',
    'key',
    async () => publisher.publish(await fileOf(payload({ version: 9 }), keys.slice(2))),
    'Nobody this browser trusts has signed this pack',
  ],
  [
    'signs with one key of two',
    'signature',
    async () => publisher.publish(await fileOf(payload({ version: 9 }), keys.slice(0, 1))),
    'signatures',
  ],
  [
    'goes back to an older version',
    'version',
    async () => publisher.publish(await file({ version: 3 })),
    'newer version of this pack',
  ],
  [
    'gives a version other content',
    'version',
    async () => publisher.publish(await file({ version: 5, issuer: 'Somebody else' })),
    'newer version of this pack',
  ],
  [
    'freezes a pack for ever',
    'expiry',
    async () => publisher.publish(await file({ version: 9, expires: '2099-01-01' })),
    'last day',
  ],
  [
    'sends a pack past its last day',
    'expiry',
    async () =>
      publisher.publish(await file({ version: 9, issued: dayFromNow(-30), expires: dayFromNow(-2).slice(0, 10) })),
    'past its last day',
  ],
  [
    'never stops sending',
    'too-large',
    async () =>
      publisher.misbehave((_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(1 << 20, 0x20)));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      }),
    'more than a pack can hold',
  ],
  [
    'sends on to another address over plain http',
    'redirect',
    async () =>
      publisher.misbehave(
        (_request, response) => void response.writeHead(302, { location: 'http://packs.example/' }).end(),
      ),
    'sends on to another one',
  ],
  [
    'has nothing there',
    'status',
    async () => publisher.misbehave((_request, response) => void response.writeHead(404).end()),
    'not with a pack',
  ],
  [
    'breaks off in the middle',
    'json',
    async () => serve(new TextDecoder().decode(await file({ version: 9 })).slice(0, -40)),
    "isn't a pack",
  ],
  [
    'hangs up',
    'offline',
    async () => publisher.misbehave((_request, response) => void response.destroy()),
    "couldn't be reached",
  ],
  [
    'sends ten megabytes of lexicon',
    'schema',
    async () => {
      const words = Array.from({ length: 300_000 }, (_, index) => `word ${index} of a very long list of words`);
      publisher.publish(await file({ version: 9, lexicons: { words } }));
    },
    'missing or misspelled',
  ],
  [
    'reaches into prototypes',
    'json',
    async () => {
      const text = JSON.stringify(payload({ version: 9 })).replace('{', '{"__proto__":{"polluted":true},');
      let envelope: Envelope = { payload: Buffer.from(text).toString('base64url'), signatures: [] };
      for (const { jwk } of keys.slice(0, 2)) envelope = await sign(envelope, jwk);
      serve(JSON.stringify(envelope));
    },
    "isn't a pack",
  ],
  [
    'sends an expression that looks ahead',
    'linear',
    () =>
      rule({ kind: 'pattern', patterns: ['heron(?=x)'], terms: undefined, lexicons: undefined }).then((bytes) =>
        publisher.publish(bytes),
      ),
    'could make typing slow',
  ],
  [
    'sets flags inside an expression',
    'linear',
    () =>
      rule({ kind: 'pattern', patterns: ['(?-i:project heron)(?!x)'], terms: undefined, lexicons: undefined }).then(
        (bytes) => publisher.publish(bytes),
      ),
    'could make typing slow',
  ],
  [
    'uses an id with a look-alike letter',
    'schema',
    () => rule({ id: 'policy.cоdename' }).then((bytes) => publisher.publish(bytes)),
    'missing or misspelled',
  ],
  [
    'would mark talk about work',
    'rights',
    () => rule({ terms: ['union vote', 'project heron'] }).then((bytes) => publisher.publish(bytes)),
    'right to say about work',
  ],
])('%s', async (_what, stop, attack, words) => {
  await attack();
  const view = await desk.ask({ kind: 'check-now' });
  expect(view.problem).toMatchObject({ stop, source: 'url' });
  expect(view.problem?.details.length).toBeGreaterThan(0);
  expect(await desk.inForce()).toBe('general-hospital 5');
  expect(await desk.popup()).toContain(words);
});

test('answers too slowly', { timeout: 60_000 }, async () => {
  publisher.misbehave((_request, response) => {
    const drip = setInterval(() => response.write(' '), 500);
    response.on('close', () => clearInterval(drip));
  });
  const view = await desk.ask({ kind: 'check-now' });
  expect(view.problem?.stop).toBe('timeout');
  expect(await desk.inForce()).toBe('general-hospital 5');
});

test('after failures it asks again soon, and less and less often', async () => {
  publisher.misbehave((_request, response) => void response.writeHead(500).end());
  const waits: number[] = [];
  for (let failure = 0; failure < 4; failure++) {
    const { nextCheckAt = 0 } = await desk.ask({ kind: 'check-now' });
    waits.push((nextCheckAt - Date.now()) / 60_000);
  }
  for (const [index, minutes] of [1, 2, 4, 8].entries()) {
    expect(waits[index]).toBeLessThanOrEqual(minutes);
    expect(waits[index]).toBeGreaterThan(minutes * 0.7);
  }
});

/** An answer nobody has cached: served as it is. */
function serve(text: string): void {
  publisher.misbehave((_request, response) => void response.writeHead(200).end(text));
}
