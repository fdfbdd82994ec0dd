import { describe, expect, test } from 'vitest';
import { refusedPack, trusting, two } from '../../tests/packs/refusing';
import { accept } from './accept';
import type { Pack } from './pack-schema';
import { codename, fileOf, packWith, signersOf } from './testing/packs';

describe('what it does', () => {
  test.each([
    [
      'takes an id of a layer below',
      { rules: [{ ...codename, id: 'phi.mrn' }] },
      /rules\.phi\.mrn: the id is taken by curtain-baseline/,
    ],
    [
      'lowers what the layers below keep',
      { adjust: { 'phi.mrn': { action: 'note' } } },
      /adjust\.phi\.mrn: action: lowers "hold" to "note"/,
    ],
    [
      'adjusts a rule that is not there',
      { adjust: { 'phi.none': { action: 'note' } } },
      /adjust\.phi\.none: no rule below has that id/,
    ],
    ['adds to a lexicon that clears', { lexicons: { fiction: ['okafor'] } }, /lexicons\.fiction: curtain-baseline/],
    [
      'says of everybody that they are colleagues',
      {
        rules: [{ id: 'signal.everybody', kind: 'terms', terms: ['_'], lexicons: [], about: 'colleague', weight: 100 }],
      },
      /rules\.signal\.everybody: about/,
    ],
    ['calls itself the baseline', { layer: 'baseline' }, /only Curtain itself/],
    ['wants fewer false alarms than allowed', { falseAlarms: { warn: 0, hold: 0 } }, /falseAlarms\.warn: lowers/],
  ])('a pack that %s is refused', async (_what, changes, expected) => {
    const { check, problems } = await refusedPack(changes);
    expect(check).toBe('layers');
    expect(problems).toMatch(expected);
  });

  test('a unit’s pack can not hand on who signs for the hospital', async () => {
    const { check, problems } = await refusedPack({ layer: 'unit', signers: signersOf(two(), 2) });
    expect(check).toBe('layers');
    expect(problems).toMatch(/signers: expected in the hospital/);
  });

  test('a rule may draw on a lexicon of the layers below', async () => {
    const rules = [{ ...codename, terms: ['heron <drug>'], flags: ['[[heron ibuprofen]] again'] }] as Pack['rules'];
    expect((await accept(await fileOf(packWith({ rules }), two()), trusting)).pack.rules).toHaveLength(1);
  });

  test.each([
    ['backtracks for ever', String.raw`\b(a+)+$`, true],
    ['looks ahead', String.raw`gh(?=-\d)`, false],
    ['refers back', String.raw`(gh)\1`, false],
    ['sets flags of its own', '(?i:gh)', false],
  ])('an expression that %s', async (_what, pattern, runs) => {
    const rule = {
      ...codename,
      kind: 'pattern',
      terms: undefined,
      lexicons: undefined,
      patterns: [pattern],
      flags: ['[[aaaa]]'],
    };
    const found = await refusedPack({ rules: [JSON.parse(JSON.stringify(rule))] }).catch(() => undefined);
    if (runs) expect(found).toBeUndefined();
    else expect(found?.check).toMatch(/^(linear|schema)$/);
  });

  test.each([
    [
      'backtracks inside a phrase',
      { id: 'signal.slow', kind: 'phrase', phrases: ['/^([a-z]+)*[0-9]$/'] },
      /signal\.slow: phrases\.0: it has an expression/,
    ],
    [
      'can not be read as a phrase',
      { id: 'signal.odd', kind: 'phrase', phrases: ['/[/'], keywords: ['mrn'] },
      /signal\.odd: phrases\.0/,
    ],
    [
      'is a large program',
      { id: 'signal.large', kind: 'pattern', patterns: [`${'.{0,1000}'.repeat(20)}x`] },
      /signal\.large: patterns\.0: too large/,
    ],
  ])('an expression that %s is refused', async (_what, signal, expected) => {
    const { check, problems } = await refusedPack({ rules: [codename, signal] });
    expect(check).toBe('linear');
    expect(problems).toMatch(expected);
  });

  test('terms that could be read in millions of ways are refused', async () => {
    const term = Array.from({ length: 12 }, () => '(_|_ _|)').join(' ');
    const { check, problems } = await refusedPack({ rules: [{ ...codename, terms: [`heron ${term}`] }] });
    expect(check).toBe('linear');
    expect(problems).toContain('policy.codename: terms.0: the same words could match it in 531441 ways');
  });

  test('a pack whose own examples fail here is refused with each of them', async () => {
    const rules = [{ ...codename, flags: ['we love [[herons]]'], clears: ['project heron'] }];
    expect(await refusedPack({ rules })).toEqual({
      check: 'examples',
      problems:
        'policy.codename: flags.0: "herons" must be marked, but nothing is\n' +
        'policy.codename: clears.0: "project heron" must be left alone, but is marked',
    });
  });

  test('a rule that asks for a signal that is not there is refused', async () => {
    const rules = [{ ...codename, needs: ['post:signal.nowhere'] }];
    const { check, problems } = await refusedPack({ rules });
    expect(check).toBe('examples');
    expect(problems).toContain('signal.nowhere');
  });
});

test('a rule of every kind may stand in a pack from outside', async () => {
  const head = { ...codename, flags: ['[[project heron]]'] };
  const rules: Pack['rules'] = [
    head,
    { id: 'signal.heron', kind: 'phrase', phrases: ['project heron'] },
    { id: 'signal.somebody-named', kind: 'entity', entity: 'person' },
    { id: 'signal.unsure', kind: 'model', falseAlarms: { warn: 0.1, hold: 0.1 } },
  ];
  expect((await accept(await fileOf(packWith({ rules }), two()), trusting)).pack.rules).toHaveLength(4);
});
