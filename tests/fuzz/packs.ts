import fc, { type Arbitrary } from 'fast-check';
import { CATEGORIES } from '../../src/engine/category';
import { ENTITIES, OWNERS, type Rule, type RulePack } from '../../src/engine/rule';
import { corpusWord } from './pieces';

const word = corpusWord.map((said) => said.normalize('NFC').toLowerCase());

const term = fc.oneof(
  { weight: 4, arbitrary: word },
  word.map((begin) => `${begin.slice(0, 3)}*`),
  fc.tuple(word, word).map(([one, two]) => `${one} [${two}]`),
  fc.tuple(word, word).map(([one, two]) => `(${one}|${two}|my) _`),
  fc.constantFrom('<name>', 'my [<name>]', '<number>', 'patient', 'in <list>', '[<date>]', '#', '<list>'),
);

const pattern = fc.oneof(
  word.map((said) => `\\b${said}\\b`),
  word.map((said) => `(?<mark>${said})\\s+\\w`),
  fc.constantFrom(
    '\\d{2,8}',
    '\\p{L}+[!?]',
    '.',
    '[^\\s]{5,}',
    '(?<mark>\\w)\\w*$',
    '\\p{Emoji_Presentation}',
    '\\s',
    '(?<mark>\\d)\\D',
  ),
);

/** How a rule of each kind finds what it looks for. `signal.…` ids are those of `rulePack`. */
const body = fc.oneof(
  fc.record({ kind: fc.constant('terms' as const), terms: fc.array(term, { minLength: 1, maxLength: 6 }) }),
  fc.record({ kind: fc.constant('pattern' as const), patterns: fc.array(pattern, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('entity' as const), entity: fc.constantFrom(...ENTITIES) }),
  fc.record({
    kind: fc.constant('phrase' as const),
    phrases: fc.constantFrom(['#Noun #Verb'], ['my (#Adjective|new) <mark>#Noun</mark>'], ['#Value'], ['!my #Pronoun']),
  }),
);

const signal = fc.tuple(body, fc.option(fc.constantFrom(...OWNERS), { nil: undefined }));

const condition = fc
  .tuple(fc.constantFrom('sentence', 'near', 'post', 'reply'), fc.nat({ max: 2 }))
  .map(([scope, at]) => `${scope}:signal.${at}`);

const head = fc.record(
  {
    category: fc.constantFrom(...CATEGORIES),
    action: fc.constantFrom('note' as const, 'warn' as const, 'hold' as const, { public: 'hold' as const }),
    score: fc.constantFrom(0.3, 0.6, 0.9),
    mark: fc.constantFrom('match' as const, 'sentence' as const),
    needs: fc.array(condition, { maxLength: 2 }),
    unless: fc.array(condition, { maxLength: 1 }),
    whose: fc.subarray(['patient', 'relative', 'unknown'] as const, { minLength: 1 }).map((owners) => [...owners]),
    outside: fc.boolean(),
    safer: fc.constantFrom({ en: '', es: '' }, { en: 'someone', es: 'alguien' }),
  },
  { requiredKeys: ['category', 'action'] },
);

const wording = { title: { en: 'Title', es: 'Título' }, why: { en: 'Why', es: 'Por qué' } };

/** A small pack of rules of every kind, which lean on each other: three signals, a few rules that mark, one that adds up. */
export const rulePack: Arbitrary<RulePack> = fc
  .record({
    signals: fc.tuple(signal, signal, signal),
    marking: fc.array(fc.tuple(body, head), { minLength: 1, maxLength: 6 }),
    window: fc.nat({ max: 3 }),
    list: fc.array(word, { minLength: 1, maxLength: 4 }),
    falseAlarms: fc.constantFrom({ warn: 0.12, hold: 0.025 }, { warn: 1, hold: 0.5 }, undefined),
  })
  .map(({ signals, marking, window, list, falseAlarms }) => ({
    name: 'fuzz',
    version: 1,
    lexicons: { list },
    ...(falseAlarms && { falseAlarms }),
    rules: [
      ...signals.map(([how, about], at) => ({ id: `signal.${at}`, ...how, ...(about && { about }) })),
      ...marking.map(([how, { outside, ...said }], at) => ({
        ...{ ...wording, id: `phi.fuzz-${at}`, ...how, ...said },
        ...(outside && { outside }),
      })),
      {
        ...{ ...wording, id: 'phi.story', kind: 'combination', category: 'phi.reidentifiable-story', action: 'hold' },
        ...{ window, weigh: [0, 1, 2].map((at) => ({ group: `g${at}`, signals: [`signal.${at}`], weight: at + 1 })) },
        thresholds: { warn: 3, hold: 5 },
      },
      { ...wording, id: 'phi.heard', kind: 'model', category: 'phi.name', action: 'hold' },
    ] as Rule[],
  }));
