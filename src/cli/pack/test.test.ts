import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { curtain, workbench } from './testing/bench';

const bench = workbench();
const { at, edit, write } = bench;
const RULE = 'p/rules/policy.hospital-projects.yaml';

beforeAll(async () => {
  await curtain('new', at('clean'), '--name', 'general-hospital');
});

beforeEach(() => {
  rmSync(at('p'), { recursive: true, force: true });
  cpSync(at('clean'), at('p'), { recursive: true });
});

/** What is complained of, without the path of the folder. */
async function complaints(...options: string[]): Promise<string[]> {
  const { exit, complained } = await curtain('test', at('p'), ...options);
  expect(exit).toBe(complained.split('\n').some((line) => line && !line.endsWith('(warning)')) ? 1 : 0);
  return complained.split('\n').map((line) => line.replace(`${at('p')}/`, ''));
}

test('everything wrong with every file is said at once, with its line', async () => {
  edit('p/pack.yaml', { mode: 'loud' });
  edit(RULE, { action: 'hld', wieght: 2, title: { en: 'A' } });
  write('p/rules/policy.torn.yaml', 'id: [');
  write('p/rules/policy.lost.yaml', 'id: *nowhere');
  write('p/rules/policy.empty.yaml', '');
  write('p/lexicons/Ward4.txt', 'ward\n');
  expect(await complaints()).toEqual([
    expect.stringMatching(/^lexicons\/Ward4\.txt: the name: expected lower-case/),
    expect.stringMatching(/^pack\.yaml:10: mode: expected one of "observe", "coach", "enforce"$/),
    expect.stringMatching(/^rules\/policy\.empty\.yaml: the file: empty/),
    expect.stringMatching(/^rules\/policy\.hospital-projects\.yaml:6: action: expected note, warn or hold/),
    expect.stringMatching(/^rules\/policy\.hospital-projects\.yaml:9: title\.es: missing; expected string$/),
    expect.stringMatching(/^rules\/policy\.hospital-projects\.yaml:\d+: the file: Unrecognized key: "wieght"; no such/),
    expect.stringMatching(/^rules\/policy\.lost\.yaml: not YAML: Unresolved alias/),
    expect.stringMatching(/^rules\/policy\.torn\.yaml:1: not YAML/),
  ]);
});

test('training scenarios beside a pack are read too, and what is wrong with one is said', async () => {
  const scenario = readFileSync('rules/baseline/scenarios/review-parking.yaml', 'utf8');
  mkdirSync(at('p/scenarios'));
  write('p/scenarios/review-parking.yaml', scenario);
  expect(await complaints()).toEqual(['']);
  write('p/scenarios/review-parking.yaml', scenario.replace('network: bedside', 'network: bedsite'));
  expect(await complaints()).toEqual([
    expect.stringMatching(/^scenarios\/review-parking\.yaml:2: network: expected one of "chirp"/),
  ]);
});

test.each([
  ['no last day', { expires: undefined }, /^pack\.yaml:\d+: expires: expected the last day/],
  ['a last day that is over', { expires: '2026-12-31' }, /^pack\.yaml:9: expires: 2026-12-31 has passed/],
  ['a last day too far away', { expires: '2029-01-01' }, /^pack\.yaml:9: expires: .* at most 400 days/],
  [
    'an address anybody can change on its way',
    { privacyOffice: { label: { en: 'us', es: 'nosotros' }, url: 'http://privacy.example' } },
    /^pack\.yaml:\d+: privacyOffice\.url: expected an address, e\.g\. https:\/\/privacy\.hospital\.example$/,
  ],
  ['a newer engine', { minimumEngine: 999 }, /^pack\.yaml:\d+: minimumEngine: 999/],
  [
    'a rule of the baseline set lower than it allows',
    { adjust: { 'phi.name': { action: 'note' } } },
    /^pack\.yaml:\d+: adjust\.phi\.name: action: lowers "hold" to "note"/,
  ],
  [
    'a rule that is not there',
    { adjust: { 'phi.nam': { action: 'hold' } } },
    /^pack\.yaml:\d+: adjust\.phi\.nam: no rule below/,
  ],
])('%s in pack.yaml is a problem', async (_what, fields, expected) => {
  edit('p/pack.yaml', fields);
  expect((await complaints()).join('\n')).toMatch(expected);
});

test.each([
  [
    'an example that does not hold',
    { flags: ['not a word of it is [[in the list]]'] },
    /^rules\/\S+:\d+: flags\.0: "in the list" must be marked/,
  ],
  ['a condition on nothing', { needs: ['near:signal.nowhere'] }, /signal\.nowhere/],
  [
    'a rule against talk of pay',
    { terms: ['our pay raise'] },
    /^rules\/\S+:\d+: terms\.0: "our pay raise" is protected speech/,
  ],
])('%s is a problem of its rule', async (_what, fields, expected) => {
  edit(RULE, fields);
  expect((await complaints()).join('\n')).toMatch(expected);
});

test('a rule of the baseline is not replaced under its own id', async () => {
  write('p/rules/phi.name.yaml', slow('bluebird wing', 'phi.name'));
  expect((await complaints()).join('\n')).toMatch(/^rules\/phi\.name\.yaml:1: .*taken by curtain-baseline; adjust/m);
});

test('an expression that could take for ever is refused before it is run', async () => {
  write('p/rules/policy.slow.yaml', slow('(a+)\\1'));
  const { exit, complained, said } = await curtain('test', at('p'));
  expect(exit).toBe(1);
  expect(complained).toMatch(/policy\.slow\.yaml:5: patterns\.0: not provably fast/);
  expect(said).toContain('no example was run');
});

test('what stands twice is named with the place of both', async () => {
  write('p/rules/policy.one.yaml', slow('bluebird wing', 'policy.one'));
  write('p/rules/policy.two.yaml', slow('bluebird wing', 'policy.two'));
  write('p/lexicons/hospital-projects.txt', 'project bluebird\nproyecto azulejo\nProject  Bluebird\n');
  const all = (await complaints()).join('\n');
  expect(all).toMatch(/policy\.two\.yaml:5: patterns\.0: "bluebird wing" stands in policy\.one too/);
  expect(all).toMatch(/^lexicons\/hospital-projects\.txt:3: "project bluebird" stands on line 1 too.*\(warning\)$/m);
});

test('a rule nobody tested in Spanish is a warning, and a problem when strict', async () => {
  edit(RULE, { flags: ['I was at the first meeting for [[Project Bluebird]] today'] });
  expect(await complaints()).toEqual([
    expect.stringMatching(/^rules\/\S+:\d+: flags: no example in Spanish.*\(warning\)$/),
  ]);
  expect(await complaints('--strict')).toEqual([
    expect.stringMatching(/^rules\/\S+:\d+: flags: no example in Spanish; add/),
  ]);
});

test('an editor’s and a build server’s own files are no part of the pack', async () => {
  mkdirSync(at('p/.ci'));
  write('p/.ci/pack.yaml', 'on: push');
  expect(await complaints()).toEqual(['']);
});

test.each(['rules/baseline', 'rules/demo-hospital'])('%s has no problem', async (folder) => {
  const { exit, said } = await curtain('test', folder);
  expect(said).toMatch(/[1-9]\d* examples run, 0 problems/);
  expect(exit).toBe(0);
});

test('a folder that is not there is a file that can’t be read', async () => {
  expect(await curtain('test', at('nowhere'))).toMatchObject({
    exit: 3,
    complained: `${at('nowhere')}: can't be read: no such file or folder`,
  });
});

function slow(source: string, id = 'policy.slow'): string {
  return [
    `id: ${id}`,
    'kind: pattern',
    'category: policy.promotion',
    'action: warn',
    `patterns: ['${source}']`,
    'title: { en: A, es: B }',
    'why: { en: A, es: B }',
    'authority: Media policy',
    `flags: ['we saw the [[${source}]] today', 'hoy vimos el [[${source}]] en la casa']`,
    'clears: [we saw it today, hoy lo vimos en la casa]',
    '',
  ].join('\n');
}
