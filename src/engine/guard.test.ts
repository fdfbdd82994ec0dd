import { describe, expect, test } from 'vitest';
import type { Category } from './category';
import { createEngine } from './engine';
import type { Rule } from './rule';

/** A pack that tries to hold everything. The guard must let protected talk through all the same. */
const greedy = (category: Category): Rule => ({
  id: category,
  kind: 'pattern',
  category,
  action: 'hold',
  mark: 'sentence',
  patterns: ['\\p{L}+'],
});

function verdict(category: Category, text: string) {
  const engine = createEngine([{ name: 'greedy', version: 1, rules: [greedy(category)] }]);
  return engine.analyse({ text, site: 'x', audience: 'public', revision: 0 }).action;
}

describe('the rights guard', () => {
  test.each([
    'We had 1:8 ratios again, this is unsafe.',
    'Our CEO got a bonus and we got pizza.',
    'Union vote Tuesday, know your rights.',
    'I reported this to the department of health.',
    'My boss mandated overtime again',
    'Nos deben las horas extra y el sindicato ya sabe.',
    'Telling you all about my diagnosis because silence helps nobody.',
  ])('lets "%s" through whatever a pack says', (text) => {
    expect(verdict('policy.confidential-business', text)).toBe('clear');
    expect(verdict('policy.harassment', text)).toBe('clear');
    expect(verdict('policy.speaking-for-employer', text)).toBe('clear');
  });

  test('never clears PHI', () => {
    expect(verdict('phi.name', 'Short staffed again and the union knows about Mrs. Okafor')).toBe('hold');
  });

  test('never clears a credential', () => {
    expect(verdict('policy.credentials', 'Understaffed again, the code is 2580#')).toBe('hold');
  });

  test('never clears a threat', () => {
    expect(verdict('policy.harassment', "I'm going to hurt my manager over this schedule")).toBe('hold');
  });

  test('talk of pay does not excuse mocking patients', () => {
    expect(verdict('policy.patient-disparagement', 'They do not pay me enough for these drug seekers')).toBe('hold');
  });

  test.each([
    'Our hospital cut our hours and the CFO took a bonus',
    'Rumor is layoffs are coming and the union wants a meeting before they touch staffing',
    'My manager is useless and the schedule proves it',
    'I reported them to the state over the retained sponge and I would again',
    'Mi jefa nos debe las horas extra desde mayo',
  ])('lets talk about work through: "%s"', (text) => {
    expect(verdict('policy.confidential-business', text)).toBe('clear');
    expect(verdict('policy.harassment', text)).toBe('clear');
  });

  test.each([
    ['policy.confidential-business', 'Leadership says not to tell anyone about the ransomware'],
    ['policy.confidential-business', 'Our CEO signed the merger papers and staffing will be told in May'],
    ['policy.confidential-business', 'HR has the layoff list, 41 names on it'],
    ['policy.harassment', 'brenda in staffing has a face like a boiled ham'],
    ['policy.harassment', 'the manager lives at the end of Cedar Lane, go tell her'],
    ['policy.harassment', 'Whoever cut night pay, I will find out where you sleep'],
  ] as const)('does not mistake for it, under %s: "%s"', (category, text) => {
    expect(verdict(category, text)).toBe('hold');
  });

  test.each(['Visiting hours end at eight', 'Pay attention to the new sign', 'the guy in scheduling again'])(
    'hears no such talk in "%s"',
    (text) => {
      expect(verdict('policy.promotion', text)).toBe('hold');
    },
  );
});
