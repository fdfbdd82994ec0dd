import { describe, expect, test } from 'vitest';
import { bundledPack } from '../channels/bundled';
import type { Pack } from './pack-schema';
import { PROTECTED_POSTS } from './protected-posts';
import { againstRights } from './rights';
import { codename, packWith } from './testing/packs';

const problems = (changes: object) =>
  againstRights(packWith({ rules: [{ ...codename, ...changes }] as Pack['rules'] }), [bundledPack()]);

test('a rule about a secret project stands against nobody', () => {
  expect(problems({})).toEqual([]);
});

describe('a pack is refused by name', () => {
  test.each([
    [
      'that calls the union a secret',
      { terms: ['union vote', 'project heron'] },
      /policy\.codename: terms\.0: "union vote"/,
    ],
    [
      'that calls staffing PHI',
      { category: 'phi.other-id', terms: ['(safe|unsafe) (staffing|ratios)'] },
      /terms\.0: "safe staffing"/,
    ],
    [
      'that calls pay a password',
      { category: 'policy.credentials', terms: ['my paycheck'] },
      /terms\.0: "my paycheck"/,
    ],
    ['in Spanish', { category: 'phi.name', terms: ['sindicato'] }, /"sindicato"/],
    [
      'whose example is protected',
      { flags: ['[[we are understaffed]] with project heron'] },
      /flags\.0: "we are understaffed"/,
    ],
    [
      'that marks everything as PHI',
      { kind: 'pattern', category: 'phi.other-id', patterns: ['.+'], terms: undefined },
      /policy\.codename: it marks "We had 1:8 again tonight\. This is unsafe\."/,
    ],
    [
      'that hides what it means in a pattern',
      { kind: 'pattern', category: 'phi.other-id', patterns: ['un[i]o[n]'], terms: undefined },
      /it marks "The union vote is on Thursday/,
    ],
  ])('%s', (_how, changes, expected) => {
    expect(problems(changes).join('\n')).toMatch(expected);
  });
});

test('words that are protected in one sense only are nobody’s', () => {
  expect(problems({ terms: ['union station'] })).toEqual([]);
});

/** If the baseline marked one of these, a pack could not be blamed for it. */
test('the baseline itself marks no protected post', () => {
  const baseline = bundledPack();
  expect(againstRights(baseline, []).filter((line) => line.includes('it marks'))).toEqual([]);
  expect(PROTECTED_POSTS.length).toBeGreaterThan(45);
});
