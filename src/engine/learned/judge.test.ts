import { expect, test } from 'vitest';
import { PostReader } from '../post-reader';
import { compile } from '../program';
import type { ModelRule, Rule } from '../rule';
import { judge } from './judge';
import type { Judgement, LearnedSpan } from './learned';

const DAY: Rule = { id: 'signal.day', kind: 'entity', entity: 'date' };
const LEARNED: ModelRule = { id: 'phi.date-learned', kind: 'model', category: 'phi.date', action: 'hold' };

interface Said {
  /** Of the words a matched date consists of. */
  overDates: number;
  spans?: LearnedSpan[];
}

/** What is marked in a post that scores high, where words count as evidence from 0 up. */
function marks(rule: Partial<ModelRule>, text: string, { overDates, spans = [] }: Said): string[] {
  const program = compile([{ name: 'test', version: 1, rules: [DAY, { ...LEARNED, ...rule } as Rule] }]);
  const judgement: Judgement = {
    rate: () => 0,
    spans: () => spans,
    level: () => 0,
    over: () => overDates,
    strongest: () => spans[0],
  };
  const read = new PostReader(program).read({ text, site: 'x', audience: 'public', revision: 0 });
  return judge(read, judgement, program).map(({ from, to }) => text.slice(from, to));
}

const TEXT = 'He missed April 9 and April 22 again.';
const leaning = { snap: ['signal.day'], strict: true };

test('each match that speaks loudly enough is a mark of its own', () => {
  expect(marks(leaning, TEXT, { overDates: 1 })).toEqual(['April 9', 'April 22']);
});

test('a match needs less than other words, by as much as its rule says', () => {
  expect(marks(leaning, TEXT, { overDates: -0.5 })).toEqual([]);
  expect(marks({ ...leaning, ease: 1 }, TEXT, { overDates: -0.5 })).toEqual(['April 9', 'April 22']);
});

test('words that touch no match are marked unless the rule is strict', () => {
  const again = { from: TEXT.indexOf('again'), to: TEXT.indexOf('again') + 5, sentence: 0, logit: 1 };
  expect(marks({ snap: ['signal.day'] }, TEXT, { overDates: -3, spans: [again] })).toEqual(['again']);
  expect(marks(leaning, TEXT, { overDates: -3, spans: [again] })).toEqual([]);
});

test('where words alone speak, those without a number are left alone by a rule for numbers', () => {
  const missed = { from: 3, to: 9, sentence: 0, logit: 2 };
  const nine = { from: TEXT.indexOf('9'), to: TEXT.indexOf('9') + 1, sentence: 0, logit: 2 };
  expect(marks({ numbered: true }, TEXT, { overDates: 0, spans: [missed, nine] })).toEqual(['9']);
});

test('signs alone are never marked', () => {
  const family = '👨‍👩‍👧 is here';
  const sign = { from: 0, to: 8, sentence: 0, logit: 3 };
  expect(marks({}, family, { overDates: 0, spans: [sign] })).toEqual([]);
});
