import { expect, test } from 'vitest';
import { PostReader } from '../post-reader';
import { compile } from '../program';
import type { ModelRule, Rule } from '../rule';
import { judge } from './judge';
import type { Judgement, LearnedSpan } from './learned';

const DAY: Rule = { id: 'signal.day', kind: 'entity', entity: 'date' };
const WARD: Rule = { id: 'signal.ward', kind: 'terms', terms: ['ward'] };
const LEARNED: ModelRule = { id: 'phi.date-learned', kind: 'model', category: 'phi.date', action: 'hold' };

interface Said {
  /** Of the words a matched date consists of. */
  overDates: number;
  spans?: LearnedSpan[];
  strongest?: LearnedSpan;
  /** Share of clear posts that look as much like a hold. */
  held?: number;
}

/** What is marked in a post that scores high, where words count as evidence from 0 up. */
function marks(rule: Partial<ModelRule>, text: string, said: Said): string[] {
  return marksOf([{ ...LEARNED, ...rule }], text, said);
}

function marksOf(
  rules: ModelRule[],
  text: string,
  { overDates, spans = [], strongest = spans[0], held = 0 }: Said,
): string[] {
  const program = compile([
    { name: 'test', version: 1, falseAlarms: { warn: 0.1, hold: 0.02 }, rules: [DAY, WARD, ...rules] },
  ]);
  const judgement: Judgement = {
    rate: (head) => (head === 'held' ? held : 0),
    spans: () => spans,
    level: () => 0,
    over: () => overDates,
    strongest: () => strongest,
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

const NUMBER: Partial<ModelRule> = { id: 'phi.other-id-learned', category: 'phi.other-id' };
const NAME: Partial<ModelRule> = { id: 'phi.name-learned', category: 'phi.name' };
const TOLD = 'Tell Ray that 41-882 is ready after 6 weeks.';

function weak(words: string): LearnedSpan {
  const from = TOLD.indexOf(words);
  return { from, to: from + words.length, sentence: 0, logit: -2 };
}

test('words that speak weakly are named only where the whole looks like a hold', () => {
  expect(marks(NUMBER, TOLD, { overDates: -3, strongest: weak('41-882'), held: 0.04 })).toEqual(['41-882']);
  expect(marks(NUMBER, TOLD, { overDates: -3, strongest: weak('41-882'), held: 0.05 })).toEqual([]);
});

test('weak words are taken for a number or a name, and only where they hold a long one or a capital', () => {
  expect(marks(NAME, TOLD, { overDates: -3, strongest: weak('Ray') })).toEqual(['Ray']);
  expect(marks(NAME, TOLD, { overDates: -3, strongest: weak('Tell') })).toEqual([]);
  expect(marks(NAME, TOLD, { overDates: -3, strongest: weak('ready') })).toEqual([]);
  expect(marks(NUMBER, TOLD, { overDates: -3, strongest: weak('6 weeks') })).toEqual([]);
  expect(marks({}, TOLD, { overDates: -3, strongest: weak('41-882') })).toEqual([]);
});

test('where the loudest may not speak, the next does', () => {
  const again = { from: TEXT.indexOf('again'), to: TEXT.indexOf('again') + 5, sentence: 0, logit: 1 };
  const barred: ModelRule = { ...LEARNED, id: 'phi.name-learned', category: 'phi.name', needs: ['post:signal.ward'] };
  expect(marksOf([barred], TEXT, { overDates: -3, strongest: again })).toEqual([]);
  expect(marksOf([barred, LEARNED], TEXT, { overDates: -3, strongest: again })).toEqual(['again']);
});
