import { describe, expect, test } from 'vitest';
import { bundledPack } from '../../../src/channels/bundled';
import { type Draft, newDraft } from './draft';
import { type Flaw, glance, proof, together } from './flaws';
import { newRule } from './rule/new-rule';

const stack = [bundledPack()];
const now = new Date('2027-01-01T00:00:00Z');

const sound: Draft = { ...newDraft(+now), title: { en: 'Ours', es: 'Lo nuestro' }, issuer: 'Privacy office' };
const rule = {
  ...newRule([]),
  title: { en: 'Project name', es: 'Nombre del proyecto' },
  why: { en: 'It is not out yet.', es: 'Aún no es público.' },
  terms: ['project heron'],
  flags: ['[[Project Heron]] moves to June'],
  clears: ['a heron on the roof'],
} as Draft['rules'][number];

async function flaws(change: Partial<Draft>): Promise<Flaw[]> {
  const draft = { ...sound, ...change };
  const seen = glance(draft, now);
  return together(seen.flaws, await proof(draft, seen.pack, stack, now, new AbortController().signal));
}

test('a sound draft has none', async () => {
  expect(await flaws({ rules: [rule] })).toEqual([]);
});

describe('each flaw is found at the field it is about', () => {
  test.each<[string, Partial<Draft>, Pick<Flaw, 'field' | 'check'>]>([
    [
      'a host that is none',
      { hosts: { public: ['no host'], internal: [] } },
      { field: 'hosts.public.0', check: 'schema' },
    ],
    ['a version typed as a word', { version: 'two' as never }, { field: 'version', check: 'schema' }],
    ['a last day too far away', { expires: '2031-01-01' }, { field: 'expires', check: 'expiry' }],
    ['an engine nobody has yet', { minimumEngine: 999 }, { field: 'minimumEngine', check: 'engine' }],
    ['one language alone', { title: { en: 'Ours', es: ' ' } }, { field: 'title.es', check: 'missing' }],
    [
      'a name lowered that no pack may lower',
      { adjust: { 'phi.name': { action: 'note' } } },
      { field: 'adjust.phi.name', check: 'layers' },
    ],
    [
      'too few false alarms',
      { falseAlarms: { warn: 0.01, hold: 0.02 } },
      { field: 'falseAlarms.warn', check: 'layers' },
    ],
    [
      'a pattern that is not linear',
      { rules: [{ ...without(rule, 'terms', 'lexicons'), kind: 'pattern', patterns: ['(?=heron)h'] } as never] },
      { field: 'rules.0.patterns.0', check: 'linear' },
    ],
    [
      'an example that does not hold',
      { rules: [rule, { ...rule, id: 'policy.other', flags: ['[[heron]] on the roof'] }] },
      { field: 'rules.1.flags.0', check: 'examples' },
    ],
    ['nobody who answers for it', { issuer: '' }, { field: 'issuer', check: 'missing' }],
    ['nothing to look for', { rules: [{ ...rule, terms: [] } as never] }, { field: 'rules.0.terms', check: 'missing' }],
    ['a blank post', { rules: [{ ...rule, clears: [''] }] }, { field: 'rules.0.clears.0', check: 'missing' }],
    [
      'a rule against talk of pay',
      { rules: [{ ...rule, terms: ['my raise'], flags: ['[[my raise]] was 1 percent'] } as never] },
      { field: 'rules.0.terms.0', check: 'rights' },
    ],
    [
      'a signal that is not there',
      { rules: [{ ...rule, needs: ['near:signal.nowhere'] }] },
      { field: 'rules.0', check: 'layers' },
    ],
  ])('%s', async (_what, change, expected) => {
    expect(await flaws(change)).toContainEqual(expect.objectContaining(expected));
  });
});

test('a field nobody has written into yet is not called wrong', async () => {
  const found = await flaws({ rules: [{ ...rule, flags: [''] }] });
  expect(found).toEqual([expect.objectContaining({ field: 'rules.0.flags.0', check: 'missing' })]);
});

test('what is wrong is left out of what can be tried, and nothing else', () => {
  const broken = { ...rule, id: 'Not an id' };
  const { pack } = glance({ ...sound, version: 0, mode: 'coach', rules: [broken, rule] }, now);
  expect(pack.rules.map(({ id }) => id)).toEqual([rule.id]);
  expect(pack).toMatchObject({ mode: 'coach', version: 1, issuer: 'Privacy office' });
});

test('a draft that has changed is not judged any further', async () => {
  const draft = { ...sound, rules: [rule] };
  const outdated = AbortSignal.abort();
  await expect(proof(draft, glance(draft, now).pack, stack, now, outdated)).rejects.toThrow(outdated.reason);
});

function without(value: object, ...keys: string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
