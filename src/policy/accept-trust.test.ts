import { base64url } from 'jose';
import { describe, expect, test } from 'vitest';
import { keys, refusal, refusedPack, trusting, two } from '../../tests/packs/refusing';
import { standingWith } from '../../tests/packs/standing';
import { accept, type Standing } from './accept';
import { type Envelope, seal, sign } from './envelope';
import { fingerprint } from './keys';
import { Unconfirmed } from './refused';
import { bytesOf, fileOf, type Keys, packWith, signersOf } from './testing/packs';

describe('whose pack it is', () => {
  test('keys nobody trusts are refused', async () => {
    expect(await refusal(await fileOf(packWith(), [keys[3] as Keys]))).toMatchObject({ check: 'key' });
  });

  test('too few signatures are refused, and the same one twice is one', async () => {
    expect(await refusal(await fileOf(packWith(), keys.slice(0, 1)))).toMatchObject({ check: 'signature' });
    const once = await sign(seal(packWith()), (keys[0] as Keys).jwk);
    const twice: Envelope = { ...once, signatures: [...once.signatures, ...once.signatures] };
    expect(await refusal(bytesOf(twice))).toMatchObject({ check: 'signature' });
  });

  test('a signature of other content is refused', async () => {
    const signed: Envelope = JSON.parse(new TextDecoder().decode(await fileOf(packWith(), two())));
    const forged = { ...signed, payload: seal(packWith({ version: 2 })).payload };
    expect(await refusal(bytesOf(forged))).toMatchObject({ check: 'signature' });
  });

  test.each([
    ['no algorithm', { alg: 'none' }],
    ['a secret both sides know', { alg: 'HS256' }],
    ['another kind of file', { alg: 'Ed25519', typ: 'jwt' }],
  ])('a header that asks for %s is refused', async (_what, header) => {
    const signed: Envelope = JSON.parse(new TextDecoder().decode(await fileOf(packWith(), two())));
    const forged = signed.signatures.map((signature) => {
      const { kid } = JSON.parse(new TextDecoder().decode(base64url.decode(signature.protected)));
      return { ...signature, protected: base64url.encode(JSON.stringify({ kid, ...header })) };
    });
    expect(await refusal(bytesOf({ ...signed, signatures: forged }))).toMatchObject({ check: 'signature' });
  });

  test('one nobody signed is refused, unless somebody wants to try it where no signers are known', async () => {
    const draft = bytesOf(seal(packWith()));
    expect(await refusal(draft)).toMatchObject({ check: 'key' });
    expect(await refusal(draft, standingWith())).toMatchObject({ check: 'key' });
    expect(await refusal(draft, { ...trusting, mayBeUnsigned: true })).toMatchObject({ check: 'key' });
    const tried = await accept(draft, standingWith({ mayBeUnsigned: true }));
    expect(tried.signers).toEqual([]);
    expect(tried.trusted).toBeUndefined();
  });

  test('on first use somebody has to confirm every key, and then they count', async () => {
    const signers = signersOf(two(), 2);
    const file = await fileOf(packWith({ signers }), two());
    const asked = await accept(file, standingWith()).catch((error: unknown) => error);
    expect(asked).toBeInstanceOf(Unconfirmed);
    const prints = await Promise.all(two().map(({ key }) => fingerprint(key)));
    expect((asked as Unconfirmed).keys.map((key) => key.fingerprint)).toEqual(prints);
    await expect(accept(file, standingWith({ confirmed: prints.slice(0, 1) }))).rejects.toBeInstanceOf(Unconfirmed);
    expect((await accept(file, standingWith({ confirmed: prints }))).trusted).toEqual(signers);
  });

  test('a pack its own signers did not sign is refused before anybody is asked', async () => {
    const file = await fileOf(packWith({ signers: signersOf(two(), 2) }), [keys[3] as Keys]);
    expect(await refusal(file, standingWith())).toMatchObject({ check: 'signature' });
  });

  test('keys are handed on by a pack signed by the old and by the new', async () => {
    const next = signersOf(keys.slice(2, 4), 2);
    const rotation = packWith({ version: 2, signers: next });
    const accepted = await accept(await fileOf(rotation, keys), trusting);
    expect(accepted.trusted).toEqual(next);
    expect(await refusal(await fileOf(rotation, two()))).toMatchObject({ check: 'signature' });
    expect(await refusal(await fileOf(rotation, keys.slice(3, 4)))).toMatchObject({ check: 'key' });
    const later = await fileOf(packWith({ version: 3, signers: next }), keys.slice(2, 4));
    expect((await accept(later, standingWith({ trusted: next }))).pack.version).toBe(3);
  });
});

describe('when', () => {
  const seen = (version: number, digest = 'other') => ({ ...trusting, seen: () => ({ version, digest }) });

  test('a version lower than one that was here is refused, whatever is in force now', async () => {
    const { check, problems } = await refusedPack({ version: 4 }, seen(5));
    expect(check).toBe('version');
    expect(problems).toBe('version 4 of general-hospital; expected 5 or higher, which was here');
  });

  test('the same version with other content is refused, with the same content taken again', async () => {
    expect(await refusedPack({ version: 5 }, seen(5))).toMatchObject({ check: 'version' });
    const file = await fileOf(packWith({ version: 5 }), two());
    const { digest } = await accept(file, trusting);
    expect((await accept(file, seen(5, digest))).digest).toBe(digest);
  });

  test.each([
    ['no last day', { expires: undefined }],
    ['a last day that has passed', { expires: '2027-01-14' }],
    ['a last day that never comes', { expires: '2099-01-01' }],
  ])('a pack with %s is refused', async (_what, changes) => {
    expect(await refusedPack(changes)).toMatchObject({ check: 'expiry' });
  });

  test('the last day is a whole day', async () => {
    expect((await accept(await fileOf(packWith({ expires: '2027-01-15' }), two()), trusting)).pack.expires).toBe(
      '2027-01-15',
    );
  });

  test('a clock set back brings no old pack to life', async () => {
    const pack = { issued: '2026-03-01T00:00:00.000Z', expires: '2026-02-28' };
    expect(await refusedPack(pack, { ...trusting, now: new Date('2026-02-01') })).toMatchObject({ check: 'expiry' });
  });

  test('a pack for a newer engine says so', async () => {
    expect(await refusedPack({ minimumEngine: 99 })).toMatchObject({ check: 'engine' });
  });
});

describe('which pack it is', () => {
  const known = (changes: Partial<Standing>) => ({ ...trusting, holder: () => 'general-hospital', ...changes });
  const other = (changes: object = {}) => ({ name: 'general-pilot', ...changes });

  test('another name takes the place of a pack only where its signers, or a person, say so', async () => {
    expect(await refusedPack(other(), known({}))).toMatchObject({ check: 'version' });
    expect(await refusedPack(other({ replaces: 'somebody-else' }), known({}))).toMatchObject({ check: 'version' });
    const replacing = await fileOf(packWith(other({ replaces: 'general-hospital' })), two());
    expect((await accept(replacing, known({}))).pack.name).toBe('general-pilot');
    const chosen = await fileOf(packWith(other()), two());
    expect((await accept(chosen, known({ byPerson: true }))).pack.name).toBe('general-pilot');
  });

  test('a pack that was replaced does not come back by itself', async () => {
    const retired = known({
      holder: () => undefined,
      seen: () => ({ version: 1, digest: 'x', layer: 'hospital', retired: true }),
    });
    expect(await refusedPack({ version: 2 }, retired)).toMatchObject({ check: 'version' });
    expect(
      (await accept(await fileOf(packWith({ version: 2 }), two()), { ...retired, byPerson: true })).pack.version,
    ).toBe(2);
  });

  test('a name belongs to one layer, and an address brings packs for one', async () => {
    const asUnit = known({ seen: () => ({ version: 1, digest: 'x', layer: 'unit' }) });
    expect(await refusedPack({ version: 2 }, asUnit)).toMatchObject({ check: 'version' });
    expect(await refusedPack({}, known({ layer: 'unit' }))).toMatchObject({ check: 'layers' });
  });

  test('a pack that is played again moves no trust', async () => {
    const rotation = packWith({ version: 2, signers: signersOf(keys.slice(2, 4), 2) });
    const file = await fileOf(rotation, keys);
    const { digest, trusted } = await accept(file, trusting);
    expect(trusted).toEqual(rotation.signers);
    const later = signersOf([keys[0] as Keys, keys[3] as Keys], 2);
    const again = await accept(file, {
      ...trusting,
      trusted: later,
      seen: () => ({ version: 2, digest, layer: 'hospital' }),
    });
    expect(again.trusted).toEqual(later);
  });

  test('a key that differs in bits nobody reads is no key', async () => {
    const [one] = keys as [Keys];
    const twin = one.key.slice(0, -1) + String.fromCharCode(one.key.charCodeAt(42) + 1);
    const signers = {
      required: 2,
      keys: [
        { name: 'A', key: one.key },
        { name: 'B', key: twin },
      ],
    };
    expect(await refusal(await fileOf(packWith({ signers }), [one]), standingWith())).toMatchObject({
      check: 'schema',
    });
  });

  test('a pack from the future is refused', async () => {
    const changes = { issued: '2098-01-01T00:00:00.000Z', expires: '2098-12-31' };
    const { check, problems } = await refusedPack(changes);
    expect(check).toBe('expiry');
    expect(problems).toMatch(/issued: .* has not come yet/);
  });
});
