import { base64url } from 'jose';
import { describe, expect, test } from 'vitest';
import { keys, refusal, refusedPack, trusting, two } from '../../tests/packs/refusing';
import { standingWith } from '../../tests/packs/standing';
import { accept } from './accept';
import { LIMITS } from './limits';
import { bytesOf, codename, fileOf, packWith } from './testing/packs';

test('a sound pack signed by enough is accepted, with those who signed', async () => {
  const accepted = await accept(await fileOf(packWith(), two()), trusting);
  expect(accepted.pack.name).toBe('general-hospital');
  expect(accepted.signers.map(({ name }) => name)).toEqual(['Signer 1', 'Signer 2']);
});

test('the digest is that of the content, whoever signed it', async () => {
  const [one, other] = await Promise.all([
    accept(await fileOf(packWith(), two()), trusting),
    accept(await fileOf(packWith(), keys.slice(0, 3)), trusting),
  ]);
  expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(other.digest).toBe(one.digest);
});

describe('what is no pack', () => {
  const knowingNobody = standingWith({ mayBeUnsigned: true });

  test('too many bytes', async () => {
    expect(await refusal(new Uint8Array(LIMITS.bytes + 1))).toMatchObject({ check: 'size' });
  });

  test.each([
    ['nothing', '', 'json'],
    ['a truncated file', '{"payload":"eyJ', 'json'],
    ['another file', '{"rules":[]}', 'schema'],
    ['a key that reaches into prototypes', '{"__proto__":{"x":1},"payload":"e30","signatures":[]}', 'json'],
    ['a payload that is not JSON', JSON.stringify({ payload: base64url.encode('{"a":'), signatures: [] }), 'json'],
    [
      'a payload that is not text',
      JSON.stringify({ payload: base64url.encode(Uint8Array.of(0xff, 0xfe)), signatures: [] }),
      'json',
    ],
    [
      'too many signatures',
      JSON.stringify({ payload: 'e30', signatures: Array(11).fill({ protected: 'e30', signature: 'eA' }) }),
      'schema',
    ],
  ])('%s', async (_what, text, check) => {
    expect((await refusal(bytesOf(text), knowingNobody)).check).toBe(check);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a payload with a key %s', async (key) => {
    const payload = JSON.stringify(packWith()).replace('"lexicons":{}', `"lexicons":{"${key}":["a"]}`);
    const found = await refusal(bytesOf({ payload: base64url.encode(payload), signatures: [] }), knowingNobody);
    expect(found).toEqual({ check: 'json', problems: `the key "${key}" is not allowed in a pack` });
    expect(Object.prototype).not.toHaveProperty('0');
  });
});

test('of a file by strangers nothing is read beyond its signatures', async () => {
  const million = JSON.stringify({ lexicons: { ward: Array(1_000_000).fill('') } });
  expect(await refusal(bytesOf({ payload: base64url.encode(million), signatures: [] }))).toMatchObject({
    check: 'key',
  });
});

test('a million things that are wrong are told in a few lines', async () => {
  const rules = Array.from({ length: 5000 }, () => ({ id: 'no' }));
  const { check, problems } = await refusedPack({ rules });
  expect(check).toBe('schema');
  expect(problems.split('\n')).toHaveLength(LIMITS.problems + 1);
  expect(problems).toMatch(/and \d+ more like these$/);
});

test.each([
  ['a field nobody knows', { guard: 'off' }, /Unrecognized key: "guard"/],
  [
    'an id with look-alike letters',
    { rules: [{ ...codename, id: 'policy.cоdename' }] },
    /rules\.0\.id: expected e\.g\./,
  ],
  ['a name with look-alike letters', { name: 'generаl-hospital' }, /name: expected lower-case letters/],
  ['one language only', { title: { en: 'General Hospital' } }, /title\.es/],
  [
    'a repair that is no selector',
    { repairs: [{ site: 'x', composer: 'post', box: '[data-testid="box"' }] },
    /repairs\.0\.box: expected a CSS selector/,
  ],
  ['a rule without an example', { rules: [{ ...codename, flags: [] }] }, /rules\.0\.flags: expected/],
  [
    'a hospital that is called like a patient',
    { organisation: { names: ['Maria'] } },
    /organisation\.names\.0: expected more than a first name/,
  ],
  [
    'a spokesperson with a first name only',
    { organisation: { spokespeople: ['Dana'] } },
    /spokespeople\.0: expected a first and a last name/,
  ],
  [
    'a phrase with an expression in it',
    { rules: [{ id: 'signal.x', kind: 'phrase', phrases: [] }] },
    /rules\.0\.phrases/,
  ],
  ['a percentage over a hundred', { rollout: [{ percent: 120 }] }, /rollout\.0\.percent/],
  [
    'more signatures than signers',
    { signers: { required: 2, keys: [{ name: 'A', key: 'A'.repeat(43) }] } },
    /signers\.required/,
  ],
  [
    'ten megabytes of lexicon',
    {
      lexicons: {
        words: Array.from({ length: LIMITS.lexiconEntries + 1 }, (_, index) => `word ${index} of a long list`),
      },
    },
    /lexicons: expected at most 250000 entries, found 250001/,
  ],
])('the schema refuses %s', async (_what, changes, expected) => {
  const { check, problems } = await refusedPack(changes);
  expect(check).toBe('schema');
  expect(problems).toMatch(expected);
});
