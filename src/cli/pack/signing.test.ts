import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { curtain, workbench } from './testing/bench';

const { at, read, write, edit } = workbench();
const NAMES = ['Privacy office', 'Counsel', 'IT security'];
const FILES = ['privacy.key.json', 'counsel.key.json', 'it.key.json'];
const publicKeys: string[] = [];
const digits: string[] = [];

beforeAll(async () => {
  for (const [index, name] of NAMES.entries()) {
    const { exit, said } = await curtain('keygen', '--name', name, '--out', at(FILES[index] ?? ''));
    expect(exit).toBe(0);
    publicKeys.push(/public key: +(\S+)/.exec(said)?.[1] ?? '');
    digits.push(/fingerprint: ((?:\d{5} ?){6})/.exec(said)?.[1]?.trim() ?? '');
  }
  await curtain('new', at('p'), '--name', 'general-hospital');
  const keys = publicKeys.map((key, index) => ({ name: NAMES[index], key }));
  edit('p/pack.yaml', { signers: { required: 2, keys } });
});

const build = (out: string, ...more: string[]) => curtain('build', at('p'), '--out', at(out), ...more);
const sign = (pack: string, who: number, ...more: string[]) =>
  curtain('sign', at(pack), '--key', at(FILES[who] ?? ''), ...more);

describe('keygen', () => {
  test('keeps the secret half from everybody else, and prints none of it', async () => {
    const { said } = await curtain('keygen', '--name', 'Nadie más', '--out', at('new.key.json'));
    const { d, x } = JSON.parse(read('new.key.json'));
    expect(said).toContain(x);
    expect(said).not.toContain(d);
    if (process.platform !== 'win32') expect(statSync(at('new.key.json')).mode & 0o777).toBe(0o600);
  });

  test('writes over no key', async () => {
    const before = read('counsel.key.json');
    expect(await curtain('keygen', '--out', at('counsel.key.json'))).toMatchObject({ exit: 3, said: '' });
    expect(read('counsel.key.json')).toBe(before);
  });

  test('its lines for pack.yaml are what pack.yaml takes', async () => {
    const { said } = await curtain('keygen', '--name', 'A: "quoted" office', '--out', at('quoted.key.json'));
    const lines = said
      .split('\n')
      .filter((line) => line.startsWith('  ') && !/Keep it|trustedKeys|Required/.test(line));
    await curtain('new', at('q'));
    write('q/pack.yaml', `${read('q/pack.yaml')}\n${lines.map((line) => line.slice(2)).join('\n')}\n`);
    expect(await curtain('test', at('q'))).toMatchObject({ exit: 0, complained: '' });
  });
});

describe('build', () => {
  test('gives the same bytes for the same folder and day', async () => {
    await build('a.pack.json', '--issued', '2027-01-10');
    await build('b.pack.json', '--issued', '2027-01-10');
    await build('c.pack.json', '--issued', '2027-01-11');
    expect(read('a.pack.json')).toBe(read('b.pack.json'));
    expect(read('a.pack.json')).not.toBe(read('c.pack.json'));
  });

  test('leaves training scenarios out: nobody has to sign a lesson', async () => {
    await build('without.pack.json', '--issued', '2027-01-10');
    mkdirSync(at('p/scenarios'));
    write('p/scenarios/review-parking.yaml', readFileSync('rules/baseline/scenarios/review-parking.yaml', 'utf8'));
    expect(await build('with.pack.json', '--issued', '2027-01-10')).toMatchObject({ exit: 0 });
    expect(read('with.pack.json')).toBe(read('without.pack.json'));
  });

  test('writes nothing when the test fails', async () => {
    await curtain('new', at('bad'));
    edit('bad/pack.yaml', { expires: undefined });
    expect(await curtain('build', at('bad'), '--out', at('bad.pack.json'))).toMatchObject({ exit: 1 });
    expect(() => read('bad.pack.json')).toThrow();
  });

  test('does not write over signatures', async () => {
    await build('kept.pack.json');
    await sign('kept.pack.json', 0);
    const before = read('kept.pack.json');
    expect(await build('kept.pack.json')).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('it is signed'),
    });
    expect(read('kept.pack.json')).toBe(before);
  });

  test('a day that is none is not understood', async () => {
    expect(await build('d.pack.json', '--issued', 'soon')).toMatchObject({ exit: 2 });
  });
});

describe('sign and verify', () => {
  beforeAll(async () => {
    await build('pack.json');
  });

  test('one of two signatures is not enough, and who may sign is said', async () => {
    const { said } = await sign('pack.json', 0, '--out', at('one.json'));
    expect(said).toContain('signed by Privacy office: 1 more needed\nmay sign yet: Counsel, IT security');
    const { exit, said: checks, complained } = await curtain('verify', at('one.json'));
    expect(exit).toBe(1);
    expect(checks).toMatch(/key +ok\nsignature +FAILED\nversion +not reached/);
    expect(complained).toContain('1 valid signature(s) of its own signers; expected 2');
  });

  test('the same person twice is one signature', async () => {
    await sign('one.json', 0, '--out', at('twice.json'));
    expect(await curtain('verify', at('twice.json'))).toMatchObject({ exit: 1 });
  });

  test('two are enough; every check passes, and the digits are those of keygen', async () => {
    expect((await sign('one.json', 2, '--out', at('two.json'))).said).toContain('Privacy office, IT security: enough');
    const { exit, said } = await curtain('verify', at('two.json'));
    expect(exit).toBe(0);
    expect(said.match(/ ok$/gm)).toHaveLength(12);
    for (const [index, name] of NAMES.entries()) expect(said).toContain(`${name}: ${digits[index]}`);
  });

  test('with --trust only the keys named count', async () => {
    const trust = (...keys: (string | undefined)[]) => curtain('verify', at('two.json'), '--trust', keys.join(','));
    expect(await trust(publicKeys[0], publicKeys[2])).toMatchObject({ exit: 0 });
    const stranger = JSON.parse(read('new.key.json')).x;
    const refused = await trust(stranger);
    expect(refused).toMatchObject({ exit: 1 });
    expect(refused.said).toMatch(/schema +ok\nkey +FAILED/);
    expect(await curtain('verify', at('two.json'), '--trust', publicKeys.join(), '--required', '3')).toMatchObject({
      exit: 1,
    });
    expect(await trust('abc')).toMatchObject({ exit: 2 });
  });

  test('a key that begins with a hyphen is no option', async () => {
    const refused = await curtain('verify', at('two.json'), '--trust', `-${'A'.repeat(42)}`);
    expect(refused.said).toMatch(/schema +ok\nkey +FAILED/);
  });

  test('an older version, or the same with other content, fails after the one browsers have', async () => {
    await build('other.json', '--issued', '2027-01-12');
    await sign('other.json', 0);
    await sign('other.json', 1);
    const { exit, said } = await curtain('verify', at('other.json'), '--after', at('two.json'));
    expect(exit).toBe(1);
    expect(said).toMatch(/signature +ok\nversion +FAILED/);
    expect(await curtain('verify', at('two.json'), '--after', at('two.json'))).toMatchObject({ exit: 0 });
  });

  test('a byte that was changed is found out', async () => {
    const envelope = JSON.parse(read('two.json'));
    const payload = JSON.parse(Buffer.from(envelope.payload, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...payload, mode: 'observe' })).toString('base64url');
    write('changed.json', JSON.stringify({ ...envelope, payload: changed }));
    expect((await curtain('verify', at('changed.json'))).said).toMatch(/signature +FAILED/);
  });
});

test.each([
  ['no JSON', 'no key', /expected the secret file/],
  ['the public half alone', JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) }), /only the public half/],
  ['two halves of different keys', undefined, /two halves do not belong together/],
])('a key file with %s is said to be so, and the pack is left alone', async (_what, text, expected) => {
  const mixed = { ...JSON.parse(read('it.key.json')), x: publicKeys[0] };
  write('wrong.key.json', text ?? JSON.stringify(mixed));
  await build('left.json');
  const before = read('left.json');
  const { exit, complained } = await curtain('sign', at('left.json'), '--key', at('wrong.key.json'));
  expect(exit).toBe(1);
  expect(complained).toMatch(expected);
  expect(read('left.json')).toBe(before);
});

describe('inspect', () => {
  test('says whose the pack is, and how much is in it', async () => {
    const { said } = await curtain('inspect', at('two.json'), '--json');
    expect(JSON.parse(said)).toMatchObject({
      name: 'general-hospital',
      version: 1,
      mode: 'coach',
      layer: 'hospital',
      rollout: 'everybody',
      signers: { required: 2, keys: [{ name: 'Privacy office', fingerprint: digits[0] }, {}, {}] },
      signatures: { signed: ['Privacy office', 'IT security'], keysItDoesNotName: 0 },
      rulesByCategory: { 'policy.confidential-business': 1 },
      rulesByAction: { 'public warn': 1 },
      lexicons: { 'hospital-projects': 2 },
    });
    const { said: table } = await curtain('inspect', at('two.json'));
    expect(table).toContain(`    - name: Privacy office\n      key: ${publicKeys[0]}\n      fingerprint: ${digits[0]}`);
  });

  test('what is no pack is said to be none, in a sentence', async () => {
    const { exit, complained } = await curtain('inspect', at('it.key.json'));
    expect(exit).toBe(1);
    expect(complained).toContain('no pack; expected a file that `curtain pack build` wrote');
  });
});
