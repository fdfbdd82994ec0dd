import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededLiterals, plainly } from './needed-literals';

test.each<[string, string[]]>([
  ['\\d{3}-\\d{2}', ['000-00']],
  ['room (?<mark>[0-9]+)', ['room ']],
  ['(?:a\\d|b[\\d])c?', ['a0', 'b0']],
  ['(?<!x)ward 7', ['ward 0']],
  ['\\bMRN\\b', ['mrn']],
  ['colou?r', ['color', 'colour']],
  ['ma[nñ]ana', ['manana', 'mañana']],
  ['(?:her|his) .{0,9} chart', [' chart']],
  ['(?:no\\.?|#)\\s*(?:\\d+|[1-9]a)', ['0']],
  ['x{2,}y', ['xx']],
])('%s', (source, literals) => expect(new Set(neededLiterals(source))).toEqual(new Set(literals)));

test.each([
  'room|\\d*',
  '(?:\\d+)?',
  '(?=\\d)',
  '[a-z\\d]+',
  '\\p{L}+|\\d',
  '\\u0041',
  '(?:ward)*',
  '(?:ward){0,3}',
  '.',
  '[^0]',
])('%s needs nothing in particular', (source) => expect(neededLiterals(source)).toBeUndefined());

/** Expressions put together at random, with the parts rules are written in. */
const expression = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'a',
      'b',
      'K',
      'é',
      ' ',
      '\\d',
      '[0-4]',
      '[ab]',
      '[nñ]',
      '\\w',
      '\\b',
      '.',
      '\\.',
      '(?!a)',
      '^',
      '-',
    ),
    fc.tuple(tie('any'), tie('any')).map(([one, other]) => `${one}${other}`),
    fc.array(tie('any'), { minLength: 2, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`),
    fc
      .tuple(tie('any'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,3}', '{2,}', '+?'))
      .map(([part, times]) => `(?:${part})${times}`),
  ),
})).any;

test('a text in which an expression matches holds one of its literals', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abAkK éÉ.-01295nñw'), maxLength: 30 });
  fc.assert(
    fc.property(expression, text, (source, said) => {
      const literals = neededLiterals(source);
      if (!literals || !new RegExp(source, 'iu').test(said)) return;
      expect(
        literals.some((literal) => plainly(said).includes(literal)),
        source,
      ).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
