import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { payloadOf } from '../../../src/policy/envelope';
import { type Pack, packSchema } from '../../../src/policy/pack-schema';
import { readPack, toPack } from '../../../src/policy/read-pack';
import { type Draft, newDraft } from '../draft/draft';
import { newRule } from '../draft/rule/new-rule';
import { built } from './built';
import { packFolder } from './pack-folder';
import { zipped } from './save';

const words = (en: string) => ({ en, es: `«${en}»: sí # no` });
const now = new Date('2027-01-01T00:00:00.000Z');
const draft: Draft = {
  ...newDraft(+now),
  title: words('Ours: "the best"'),
  issuer: 'Privacy office',
  mode: 'coach',
  hosts: { public: ['*.general.example'], internal: [] },
  organisation: { names: ['General'], handles: ['@general'], units: ['4 West'], spokespeople: [] },
  overrideReasons: [{ code: 'consent', label: words('Consent') }],
  pause: false,
  adjust: { 'policy.promotion': { action: 'off' } },
  rollout: [{ percent: 10 }],
  lexicons: { ward: ['the (big|small) hall', 'yes'] },
  rules: [
    {
      ...newRule([]),
      ...{
        id: 'policy.own-codes',
        title: words('Codes'),
        why: words('Not out yet.'),
        terms: ['<ward> code', 'no: yes'],
      },
      ...{ flags: ['the [[yes code]]: - "hm"\nnext line', { text: '[[no yes]]', replyTo: 'what?' }], clears: ['no'] },
    } as Draft['rules'][number],
  ],
};
const pack = packSchema.parse({ ...draft, format: 1, issued: now.toISOString() }) as Pack;

test('the folder reads back as the same pack', () => {
  expect(toPack(readPack(packFolder(draft)), now)).toEqual(pack);
});

test('the archive holds the same files', async () => {
  const entries = unzipSync(new Uint8Array(await zipped(packFolder(draft)).arrayBuffer()));
  const files = Object.entries(entries).map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) }));
  expect(files).toEqual(packFolder(draft));
});

test('whatever is typed as an id stays inside the folder', () => {
  const rules = [{ ...draft.rules[0], id: '../../etc' }] as Draft['rules'];
  const paths = packFolder({ ...draft, rules }).map(({ path }) => path);
  expect(paths).toContain('rules/-..-etc.yaml');
});

test('the built file is an envelope nobody has signed', () => {
  const { name, text } = built(pack, now);
  expect(name).toBe('hospital-1.pack.json');
  const envelope = JSON.parse(text);
  expect(envelope.signatures).toEqual([]);
  expect(packSchema.parse(JSON.parse(payloadOf(envelope)))).toEqual(pack);
});
