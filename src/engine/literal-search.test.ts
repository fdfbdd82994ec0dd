import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LiteralSearch } from './literal-search';

function foundIn(text: string, literals: string[]): string[] {
  const search = new LiteralSearch();
  const numbers = literals.map((literal) => search.add(literal));
  const found = search.in(text);
  return literals.filter((_, at) => found.includes(numbers[at] as number));
}

test('literals are found inside each other, at the edges and across false starts', () => {
  expect(foundIn('ushers', ['he', 'she', 'hers', 'his', 'us'])).toEqual(['he', 'she', 'hers', 'us']);
  expect(foundIn('aab', ['ab'])).toEqual(['ab']);
  expect(foundIn('', ['a'])).toEqual([]);
});

test('a literal added twice has one number, and may be added after a search', () => {
  const search = new LiteralSearch();
  expect(search.add('ward')).toBe(search.add('ward'));
  expect([...search.in('the ward')]).toEqual([0]);
  const bed = search.add('bed');
  expect([...search.in('a bed')]).toEqual([bed]);
});

test('it finds what String.includes finds', () => {
  const few = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 40 }), fc.array(few), (text, literals) => {
      expect(foundIn(text, literals)).toEqual(literals.filter((literal) => text.includes(literal)));
    }),
    { numRuns: 2000 },
  );
});

test('what it forgets of the ways of longer texts it finds again', () => {
  const literals = Array.from({ length: 6000 }, (_, number) => `${(number * 7919).toString(36)}~`);
  const search = new LiteralSearch();
  const numbers = literals.map((literal) => search.add(literal));
  const text = literals.join('');
  for (let round = 0; round < 3; round++) expect(search.in(text)).toEqual(numbers);
  const some = literals.filter((_, number) => number % 97 === 0);
  expect(search.in(some.join(' ö '))).toEqual(some.map((literal) => numbers[literals.indexOf(literal)]));
});
