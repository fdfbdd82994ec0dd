import { cpSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readBuilt } from './built';
import { curtain, workbench } from './testing/bench';

const { at, edit } = workbench();
const KEYS = ['before', 'after'];
const publicKeys: string[] = [];

beforeAll(async () => {
  for (const name of KEYS) {
    const { said } = await curtain('keygen', '--out', at(`${name}.key.json`));
    publicKeys.push(/public key: +(\S+)/.exec(said)?.[1] ?? '');
  }
  await curtain('new', at('p'), '--name', 'general-hospital');
  await version(6, { mode: 'observe', signers: signers(0), rollout: [{ percent: 50 }] }, '2027-01-02');
  await version(7, { mode: 'enforce', signers: signers(1), rollout: undefined }, '2027-01-03');
});

const signers = (key: number) => ({ required: 1, keys: [{ name: 'Privacy office', key: publicKeys[key] }] });

async function version(number: number, fields: object, issued: string) {
  edit('p/pack.yaml', { version: number, ...fields });
  const built = await curtain('build', at('p'), '--out', at(`${number}.json`), '--issued', issued);
  expect(built).toMatchObject({ exit: 0, complained: '' });
}

const revert = (out: string, ...more: string[]) =>
  curtain('revert', at('6.json'), '--after', at('7.json'), '--out', at(out), ...more);

test('the old content comes back as a higher version that browsers take', async () => {
  const { exit, said } = await revert('8.json', '--everybody');
  expect(exit).toBe(0);
  expect(said).toContain('the content of version 6 as version 8');
  const { pack, envelope } = await readBuilt(at('8.json'));
  expect(pack).toMatchObject({ version: 8, mode: 'observe', issued: '2027-01-15T12:00:00.000Z' });
  expect(pack).not.toHaveProperty('rollout');
  expect(envelope.signatures).toEqual([]);
  await curtain('sign', at('8.json'), '--key', at('after.key.json'));
  const trust = ['--trust', publicKeys[1] ?? ''];
  expect(await curtain('verify', at('8.json'), '--after', at('7.json'), ...trust)).toMatchObject({ exit: 0 });
});

test('keys that were changed since do not come back', async () => {
  const { said } = await revert('keys.json');
  expect((await readBuilt(at('keys.json'))).pack.signers).toEqual(signers(1));
  expect(said).toContain('signers: those of version 7');
});

test('a rollout that leaves people on the bad version is said to', async () => {
  const { said } = await revert('staged.json');
  expect((await readBuilt(at('staged.json'))).pack.rollout).toEqual([{ percent: 50 }]);
  expect(said).toContain('not everybody gets it');
});

test('a last day ahead is kept; one that is over is 90 days ahead', async () => {
  const old = (await readBuilt(at('6.json'))).pack.expires;
  expect((await readBuilt(at('keys.json'))).pack.expires).toBe(old);
  const { said } = await revert('late.json', '--issued', '2028-03-01');
  expect((await readBuilt(at('late.json'))).pack.expires).toBe('2028-05-30');
  expect(said).toContain(`expires: ${old} is over; it is 2028-05-30 now`);
});

test('the wrong way round, or two packs of different names, is a problem', async () => {
  expect(await curtain('revert', at('7.json'), '--after', at('6.json'))).toMatchObject({
    exit: 1,
    complained: expect.stringContaining('the wrong way round?'),
  });
  cpSync(at('p'), at('q'), { recursive: true });
  edit('q/pack.yaml', { name: 'other-hospital' });
  await curtain('build', at('q'), '--out', at('other.json'));
  expect(await curtain('revert', at('6.json'), '--after', at('other.json'))).toMatchObject({ exit: 1 });
  expect(await curtain('revert', at('6.json'))).toMatchObject({ exit: 2 });
});
