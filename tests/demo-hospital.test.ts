import { describe, expect, test } from 'vitest';
import { demoPack } from '../build/demo-pack';
import { bundledPack } from '../src/channels/bundled';
import { bundledModel } from '../src/channels/bundled-model';
import { createEngine } from '../src/engine/engine';
import { languageOf } from '../src/engine/language';
import type { Audience, Post } from '../src/engine/post';
import { LANGUAGES } from '../src/engine/rule';
import { accept } from '../src/policy/accept';
import { readExample } from '../src/policy/examples';
import { layered } from '../src/policy/layers';
import { toPack } from '../src/policy/read-pack';
import { settingsOf } from '../src/policy/settings';
import { fileOf, keyPairs, NOW, signersOf } from '../src/policy/testing/packs';
import { sites } from '../src/sites';
import { audienceAt } from '../src/sites/audience';
import type { Site } from '../src/sites/site';
import { standingWith } from './packs/standing';

const pack = toPack(demoPack(), new Date(NOW.getTime() - 86_400_000));
/** As it runs in a browser: the learned score included. */
const before = createEngine(layered([bundledPack()]), 'en', bundledModel());
const after = createEngine(layered([bundledPack(), pack]), 'en', bundledModel());

function post(text: string, audience: Audience = 'public'): Post {
  return { text, site: 'x', audience, revision: 0 };
}

/** What is found, as `rule: action`. */
function found(engine: typeof after, text: string, audience?: Audience): string[] {
  return engine.analyse(post(text, audience)).findings.map(({ ruleId, action }) => `${ruleId}: ${action}`);
}

test('the signed pack passes every check on top of the baseline', async () => {
  const keys = await keyPairs(1);
  const accepted = await accept(await fileOf(pack, keys), standingWith({ trusted: signersOf(keys, 1) }));
  expect(accepted.pack).toEqual(pack);
  expect(accepted.signers).toEqual(signersOf(keys, 1).keys);
});

test('a unit may not touch what the hospital locked', async () => {
  const keys = await keyPairs(1);
  const unit = { ...pack, name: 'st-brigid-icu', layer: 'unit' as const, rules: [], lexicons: {}, adjust: {} };
  const standing = standingWith({ trusted: signersOf(keys, 1), below: () => [bundledPack(), pack] });
  await expect(accept(await fileOf(unit, keys), standing)).rejects.toMatchObject({
    check: 'layers',
    problems: ['mode', 'pause', 'privacyOffice', 'hosts'].map((setting) => `${setting}: locked by st-brigid`),
  });
});

const shown = pack.rules.filter(({ category }) => category);

test.each(shown.map((rule) => [rule.id, rule] as const))('%s shows three examples in each language', (_id, rule) => {
  for (const [kind, examples] of Object.entries({ flags: rule.flags ?? [], clears: rule.clears ?? [] }))
    for (const language of LANGUAGES) {
      const written = examples.filter((example) => languageOf(readExample(example).post.text) === language);
      expect(written.length, `${kind} in ${language}`).toBeGreaterThanOrEqual(3);
    }
});

describe.each(shown.map((rule) => [rule.id, rule] as const))('%s, with the learned score', (id, rule) => {
  test.each(rule.flags?.map((example) => readExample(example)) ?? [])('finds $marked', ({ post, marked }) => {
    const { findings } = after.analyse(post);
    const words = findings.filter(({ ruleId }) => ruleId === id).map(({ from, to }) => post.text.slice(from, to));
    expect(words).toEqual(marked);
  });

  test.each(rule.clears?.map((example) => readExample(example)) ?? [])('leaves "$post.text" alone', ({ post }) => {
    expect(after.analyse(post).findings).toEqual([]);
  });
});

test('naming the hospital by its handle is one more detail for the recognition meter', () => {
  const anywhere = 'We had a pilot at work who coded on Friday. He was 61.';
  const here = 'We had a pilot at @stbrigidmed who coded on Friday. He was 61.';
  expect(found(after, anywhere)).toContain('phi.story: warn');
  expect(found(before, here)).not.toContain('phi.story: hold');
  expect(found(after, here)).toContain('phi.story: hold');
});

test.each([
  'The patient was sent home, Marisol Quintanilla said.',
  'Marisol Quintanilla said our patient is doing better.',
  'Marisol Quintanilla habló hoy de nuestros pacientes en el canal 6.',
])('whoever speaks in public for the hospital is no patient: %s', (text) => {
  expect(found(before, text)).toEqual(['phi.name-nearby: hold']);
  expect(found(after, text)).toEqual([]);
  expect(found(after, text.replace('Marisol Quintanilla', 'Delphine Arceneaux'))).toEqual(['phi.name-nearby: hold']);
});

test('a patient’s name beside theirs is found as ever', () => {
  const text = 'Marisol Quintanilla sat with Tyrell McGann before his biopsy.';
  const words = after.analyse(post(text)).findings.map(({ from, to }) => text.slice(from, to));
  expect(words).toEqual(['Tyrell McGann']);
});

test('speaking as the hospital is heard by its own name', () => {
  const text = 'On behalf of St. Brigid, we oppose the new stadium.';
  expect(found(before, text)).not.toContain('policy.speaking-for-employer: warn');
  expect(found(after, text)).toEqual(['policy.speaking-for-employer: warn']);
});

test('what the pack raises is held, whatever the learned score thinks of holding it', () => {
  const text = 'quick selfie at the nurses station before report';
  expect(found(before, text)).toEqual(['policy.workplace-photo: warn']);
  expect(found(after, text)).toEqual(['policy.workplace-photo: hold']);
});

test('what the pack lowers is lowered, and what it turns off is silent', () => {
  const advice = 'Nurse here: double your lisinopril tonight and recheck in the morning';
  expect(found(before, advice)).toEqual(['policy.medical-advice: warn']);
  expect(found(after, advice)).toEqual(['policy.medical-advice: note']);
  const [sale] = bundledPack().rules.filter(({ id }) => id === 'policy.promotion-sale');
  expect(sale?.action).toEqual({ public: 'warn' });
  expect(layered([bundledPack(), pack])[0]?.rules.find(({ id }) => id === 'policy.promotion-sale')?.action).toEqual({});
});

test('what the pack words anew is said so in both languages', () => {
  const reply = { ...post('We remember him! He went home yesterday.'), replyTo: 'Is my uncle still at your hospital?' };
  const titles = LANGUAGES.map((language) => {
    const engine = createEngine(layered([bundledPack(), pack]), language, bundledModel());
    return engine.analyse(reply).findings.find(({ ruleId }) => ruleId === 'phi.confirms-patient')?.why.title;
  });
  expect(titles).toEqual(["This says they're our patient", 'Esto dice que es paciente nuestro']);
});

test('the intranet is read by colleagues, the alumni board by anybody', () => {
  const { hosts } = settingsOf([bundledPack(), pack]);
  const [site] = sites as [Site];
  expect(audienceAt('ward.stbrigid.example', site, hosts)).toBe('internal');
  expect(audienceAt('alumni.stbrigid.example', site, hosts)).toBe('public');
  const secret = 'Sat through two hours about Project Lantern and there were no sandwiches';
  expect(found(after, secret, 'internal')).toEqual([]);
  expect(found(after, secret, 'public')).toEqual(['policy.sb-project: hold']);
});
