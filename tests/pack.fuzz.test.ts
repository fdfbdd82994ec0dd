import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { accept, type Standing } from '../src/policy/accept';
import { Refused } from '../src/policy/refused';
import { bytesOf, fileOf, type Keys, keyPairs, packWith, signersOf } from '../src/policy/testing/packs';
import { standingWith } from './packs/standing';

/** Whatever comes in by whatever channel: a sentence why not, or the very pack that was signed. Never another error. */

let keys: Keys[];
let standing: Standing;
let sound: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  keys = await keyPairs(2);
  standing = standingWith({ trusted: signersOf(keys, 2) });
  sound = await fileOf(packWith(), keys);
});

/** Resolves to the name of what was accepted, or to the check that refused it. Rejects on any other error. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    return `accepted ${(await accept(bytes, standing)).pack.name}`;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.problems.length === 0) throw new Error(`refused at ${error.check} without a word`);
    return error.check;
  }
}

test('any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await outcome(bytes)).toMatch(/^(json|schema)$/);
    }),
  );
});

test('any JSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => {
      expect(await outcome(bytesOf(text))).toMatch(/^(json|schema)$/);
    }),
  );
});

test('a signed pack with any of its bytes changed, left out or doubled', async () => {
  const edit = fc.record({
    at: fc.nat(),
    byte: fc.integer({ min: 0, max: 255 }),
    kind: fc.constantFrom('set', 'cut', 'twice', 'end'),
  });
  await fc.assert(
    fc.asyncProperty(edit, async ({ at, byte, kind }) => {
      const index = at % sound.length;
      const [before, after] = [sound.subarray(0, index), sound.subarray(index + 1)];
      const middle = { set: [byte], cut: [], twice: [sound[index] ?? 0, sound[index] ?? 0], end: [] }[kind];
      const bytes = Uint8Array.from([...before, ...(middle ?? []), ...(kind === 'end' ? [] : after)]);
      // White space and the last bits of base64 say nothing; then it is still the pack that was signed.
      expect(await outcome(bytes)).toMatch(/^(json|schema|key|signature|accepted general-hospital)$/);
    }),
    { numRuns: 300 },
  );
});

test('a payload of any fields, signed by those who are trusted', async () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(null, -1, 0, 1e9, '', '__proto__', '9999-12-31'),
  );
  const fields = Object.keys({
    ...packWith(),
    adjust: 0,
    rollout: 0,
    signers: 0,
    organisation: 0,
    hosts: 0,
    falseAlarms: 0,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields), value, async (field, changed) => {
      const found = await outcome(await fileOf({ ...packWith(), [field]: changed }, keys));
      expect(found).toMatch(
        /^(json|schema|signature|expiry|engine|layers|linear|examples|rights|accepted [a-z][a-z0-9-]*)$/,
      );
    }),
    { numRuns: 150 },
  );
}, 30_000);

test('rules of any terms and any expressions', async () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('(a|b)', '(a|', '_', '<name>', '<nobody>', '[x]', 'a*', '*', '(', '|'),
  );
  const terms = fc.array(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 3 },
  );
  const pattern = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('(a+)+$', '(?=a)', 'a{9}{9}', '[', '\\p{L}+', '(?<mark>x)'),
  );
  const kind = fc.oneof(
    terms.map((list) => ({ kind: 'terms', terms: list })),
    fc.array(pattern, { minLength: 1, maxLength: 3 }).map((list) => ({ kind: 'pattern', patterns: list })),
  );
  const [head] = packWith().rules;
  await fc.assert(
    fc.asyncProperty(kind, async (changes) => {
      const { terms: _terms, lexicons: _lexicons, ...rest } = head as { terms?: unknown; lexicons?: unknown };
      const found = await outcome(await fileOf({ ...packWith(), rules: [{ ...rest, ...changes }] }, keys));
      expect(found).toMatch(/^(schema|linear|examples|rights)$/);
    }),
    { numRuns: 60 },
  );
}, 30_000);
