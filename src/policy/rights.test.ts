import { describe, expect, test } from 'vitest';
import { bundledPack } from '../channels/bundled';
import { createEngine } from '../engine/engine';
import { layered } from './layers';
import type { Pack } from './pack-schema';
import { PROTECTED_POSTS } from './protected-posts';
import { againstRights } from './rights';
import { codename, packWith } from './testing/packs';

const problems = (changes: object) =>
  againstRights(
    packWith({
      lexicons: { words: ['heron', 'cut our hours'] },
      rules: [{ ...codename, ...changes }] as Pack['rules'],
    }),
    [bundledPack()],
  );

test('a rule about a secret project stands against nobody', async () => {
  expect(await problems({})).toEqual([]);
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
      'that draws on a word list',
      { category: 'phi.other-id', terms: ['<words>'] },
      /terms\.0: lexicons\.words: "cut our hours"/,
    ],
    [
      'that looks among colleagues, on one site, in answers only',
      { category: 'phi.other-id', terms: ['vote is'], action: { internal: 'hold' }, sites: ['facebook'], reply: true },
      /it marks "The union vote is on Thursday/,
    ],
    [
      'that waits for a word of its own',
      {
        category: 'phi.other-id',
        kind: 'pattern',
        patterns: ['un.on vote'],
        terms: undefined,
        needs: ['post:signal.care'],
      },
      /it marks "The union vote is on Thursday/,
    ],
    [
      'that hides what it means in a pattern',
      { kind: 'pattern', category: 'phi.other-id', patterns: ['un[i]o[n]'], terms: undefined },
      /it marks "The union vote is on Thursday/,
    ],
  ])('%s', async (_how, changes, expected) => {
    expect((await problems(changes)).join('\n')).toMatch(expected);
  });
});

test('words that are protected in one sense only are nobody’s', async () => {
  expect(await problems({ terms: ['union station'] })).toEqual([]);
});

test('a rule may find a day or a name there, where it asks for care', async () => {
  const rule = { kind: 'entity', entity: 'date', category: 'phi.date', needs: ['near:signal.care'], terms: undefined };
  expect(await problems(rule)).toEqual([]);
});

test('what got past all that is still kept off protected speech when it runs', () => {
  const rules = [{ ...codename, category: 'phi.other-id', terms: ['union rally'] }] as Pack['rules'];
  const engine = createEngine(layered([bundledPack(), packWith({ rules })]));
  const verdict = engine.analyse({ text: 'See you at the union rally', site: 'x', audience: 'public', revision: 0 });
  expect(verdict.action).toBe('clear');
});

/** If the baseline marked one of these, a pack could not be blamed for it. */
test('the baseline itself marks no protected post', async () => {
  const baseline = bundledPack();
  const engine = createEngine(layered([baseline]));
  const marked = PROTECTED_POSTS.filter(
    (text) => engine.analyse({ text, site: 'x', audience: 'public', revision: 0 }).findings.length > 0,
  );
  expect(marked).toEqual([]);
  expect(PROTECTED_POSTS.length).toBeGreaterThan(45);
});
