import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLatin, latinOf } from './latin';
import { nativeMatcher } from './pattern-matcher';

test.each([
  ['(?<![\\p{L}\\p{N}])id', /^\(\?<!\[A-Za-z[^\]]*0-9[^\]]*\]\)id$/],
  ['\\p{L}{2,9}', /^\[A-Za-z[^\]]*\]\{2,9\}$/],
  ['[^\\]\\p{L}]', /^\[\^\\\]A-Za-z/],
  ['\\\\p{L}', /^\\\\p\{L\}$/],
  ['\\P{L}\\p{Lu}', /^\\P\{L\}\\p\{Lu\}$/],
])('%s', (source, light) => expect(latinOf(source)).toMatch(light));

test.each(['[a-\\p{L}]', '[\\p{L}-z]', '[\\p{N}-ÿ]', '[0-\\p{L}]'])('%s does not parse, now as before', (source) => {
  expect(() => nativeMatcher(source)).toThrow(SyntaxError);
});

test.each([
  ['Room 4, ¿qué? “—” 🙏🏽 ☎️', true],
  ['Ňina', false],
  ['٣', false],
  ['名', false],
  ['Zażółć', false],
  // Alike but for case with letters of Latin-1, and so in its classes.
  ['\u212a \u017f \u0178', true],
])('%s', (text, is) => expect(isLatin(text)).toBe(is));

test('every character of Latin-1 is matched as before', () => {
  for (const source of ['\\p{L}', '\\p{N}', '[^\\p{L}]', '[^\\p{L}\\p{N}]', '(?<!\\p{L})x', '\\P{N}'])
    for (let code = 0; code < 256; code++) {
      const text = `${String.fromCharCode(code)}x`;
      expect(nativeMatcher(source)(text), `${source} in ${code}`).toEqual(asWritten(source, text));
    }
});

const part = fc.constantFrom(
  ...['\\p{L}', '\\p{N}', '[\\p{L}\\p{N}]', '[^\\p{L}]', '[\\p{L}_]', '[^\\p{N} ]', '\\P{L}', '\\p{Lu}', '[-\\p{L}]'],
  ...[
    'a',
    'K',
    's',
    'ñ',
    'µ',
    'ß',
    '7',
    ' ',
    '.',
    '\\w',
    '\\s',
    '\\b',
    '\\[',
    '\\]',
    '[\\]\\p{N}]',
    '(?<mark>ab)',
    '|',
  ],
  ...['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])', '(?:\\p{L}{1,3} ){0,2}', '\\p{Extended_Pictographic}'],
);
const letter = fc.constantFrom(...('abKSsñÑµßÿª²½7 .-_[]x\n“—…🙏❤️🏽5'.match(/./gsu) as string[]));
const anyLetter = fc.oneof(
  { weight: 6, arbitrary: letter },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...'\u017f\u212a\u0178\u039c\u03bc\u1e9e\u017e\u540d\u0663\u2167\u0345\u24b6'),
  },
);

test('whatever the expression and the text, what is found is what the expression as written finds', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(anyLetter, { maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      (parts, texts) => {
        const source = onlyOneMark(parts).join('');
        const find = nativeMatcher(source);
        for (const text of texts) expect(find(text.join(''))).toEqual(asWritten(source, text.join('')));
      },
    ),
    { numRuns: 2000 },
  );
});

function onlyOneMark(parts: string[]): string[] {
  const first = parts.findIndex((each) => each.includes('<mark>'));
  return parts.filter((each, at) => at === first || !each.includes('<mark>'));
}

function asWritten(source: string, text: string) {
  return [...text.matchAll(new RegExp(source, 'dgiu'))].map(({ indices, index, 0: words }) => {
    const [from, to] = indices?.groups?.mark ?? [index, index + words.length];
    return { from, to };
  });
}
