import { expect, test } from 'vitest';
import type { Rule } from './rule';
import { saferWords } from './safer';

const rule: Rule = {
  id: 'phi.name',
  kind: 'entity',
  entity: 'person',
  safer: { en: 'a patient', es: 'un paciente' },
  saferAfter: [
    { words: ['patient', 'paciente'], en: '', es: '' },
    { words: ['my', 'mi'], en: 'patient', es: 'paciente' },
  ],
};

/** The sentence as it reads once the words in brackets are replaced. */
function fixed(marked: string, language: 'en' | 'es' = 'en'): string {
  const from = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const to = marked.indexOf(']') - 1;
  return text.slice(0, from) + saferWords(rule, text, { from, to }, language) + text.slice(to);
}

test.each([
  ['saw [Mrs. Okafor] again', 'saw a patient again'],
  ['my patient [Mrs. Okafor] sings', 'my patient  sings'],
  ['I love my [Mrs. Okafor]', 'I love my patient'],
  ['Long night. [Mrs. Okafor] coded', 'Long night. A patient coded'],
  ['[Mrs. Okafor] coded', 'A patient coded'],
])('%s', (marked, expected) => {
  expect(fixed(marked)).toBe(expected);
});

test('in Spanish', () => {
  expect(fixed('Mi [Sra. Quiñones] canta', 'es')).toBe('Mi paciente canta');
});

test('a rule with no safer words has none', () => {
  const { safer: _safer, saferAfter: _after, ...bare } = rule;
  expect(saferWords(bare as Rule, 'saw Mrs. Okafor', { from: 4, to: 15 }, 'en')).toBeUndefined();
});
