import { describe, expect, test } from 'vitest';
import { fold, normalise } from './normalise';

/** What the source says where the view says `found`. */
function sourceOf(source: string, found: string): string {
  const view = normalise(source);
  const at = view.text.indexOf(found);
  expect(at, `"${found}" in "${view.text}"`).toBeGreaterThanOrEqual(0);
  return source.slice(view.from(at), view.to(at + found.length));
}

describe('normalise', () => {
  test('leaves plain text and its offsets alone', () => {
    const view = normalise('MRN 4471');
    expect(view.text).toBe('MRN 4471');
    expect([view.from(4), view.to(8)]).toEqual([4, 8]);
  });

  test.each([
    ['zero-width characters', 'M\u200bR\u200cN 4471', 'MRN'],
    ['emoji digits', 'check 4️⃣4️⃣7️⃣', '447'],
    ['Cyrillic look-alikes', 'Mrs. Оkаfоr', 'Okafor'],
    ['full-width digits', 'room ４１２ tonight', '412'],
    ['mathematical letters', 'saw 𝗢𝗸𝗮𝗳𝗼𝗿', 'Okafor'],
    ['soft hyphens', 'Oka\u00adfor', 'Okafor'],
  ])('sees through %s', (_disguise, source, found) => {
    const marked = sourceOf(source, found);
    expect(normalise(marked).text).toBe(found);
  });

  test('marks whole surrogate pairs and joined emoji, never half of one', () => {
    const source = '👩🏽‍⚕️ saw Okafor 👨‍👩‍👧';
    expect(sourceOf(source, 'Okafor')).toBe('Okafor');
  });

  test('keeps CRLF and right-to-left text in place', () => {
    expect(sourceOf('one\r\ntwo שלום Okafor', 'Okafor')).toBe('Okafor');
  });
});

test('fold drops case and accents without moving a letter', () => {
  expect(fold('Quiñones MAMÁ')).toBe('quinones mama');
  expect(fold('İstanbul')).toHaveLength('İstanbul'.length);
});
