import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { sentences } from '../../src/engine/sentences';

interface LabelledPost {
  text: string;
  replyTo?: string;
  tags: string[];
}

/** Posts of the corpus in both languages: of each, what it says and what it answers. */
const posts: LabelledPost[] = ['dev', 'check', 'train-a', 'train-b']
  .flatMap((name) =>
    readFileSync(resolve(`corpus/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => JSON.parse(line) as LabelledPost);

const said = posts.flatMap(({ text }) => sentences(text).map(({ from, to }) => text.slice(from, to)));

/** What breaks tools that read text: surrogates whole and halved, joiners, marks, the other direction, nothing at all, and what passes for something else. */
const ODD = [
  ...['👩🏽‍⚕️', '👨‍👩‍👧‍👦', '🇲🇽', '4️⃣', '🏳️‍🌈', '❤️', '1\u20e3', '\ud83d', '\udc00', '\ud83d\ud83d', '\udc00\ud83d'],
  ...['e\u0301', '\u0301', 'n\u0303', 'a\u0336b\u0336', 'ﬁ', 'İ', 'ß', 'ŉ', '㎏', '℻', 'ǆ', '각', '가', 'ก็', 'क्षि'],
  ...['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u2066', '\u200f', '\ufe0f', '\u0000', '\u0007'],
  ...['שלום ', 'مرحبا ', 'Оkаfоr', '𝗢𝗸𝗮𝗳𝗼𝗿', '４１２', '٤٤٧١', '…', '’', '“', '–', '\u00a0', '\u2028', '\u3000'],
];

/** What rules look for, in the forms people give it, and what stands beside it on such sites. */
const TELLING = [
  ...['my patient ', 'Mrs. Okafor', 'la Sra. Quiñones ', 'el paciente de la cama 4 ', 'Harold Venning', 'MRN 4471820'],
  ...['m r n 4 4 8 1', 'four-twelve', 'room 4-12', 'DOB 09/22/1954', 'SSN 038-52-7714', '(716) 555-0108', 'r00m 2l8'],
  ...['ana (at) mail (dot) example', 'jo.w@mail.com', 'https://x.com/a?b=1#c', '@nurse_jo ', '#RememberingMrsAlvarez'],
  ...[
    '#HappyBirthdayDadWeMissYou ',
    '98-year-old ',
    'last Tuesday ',
    'his biopsy ',
    'drug seekers ',
    'nuestra unidad ',
  ],
];

const BETWEEN = [' ', '  ', '. ', '! ', '?? ', ', ', '\n', '\n\n', '\r\n', '\t', '.', '’s ', '-', '"', ') '];

/** One piece of text, of the kind a person types, pastes or is given by a machine. */
export const piece: Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...said) },
  { weight: 4, arbitrary: fc.constantFrom(...said).chain(fragmentOf) },
  { weight: 4, arbitrary: fc.constantFrom(...TELLING) },
  { weight: 4, arbitrary: fc.constantFrom(...BETWEEN) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.string({ maxLength: 6, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: fc.integer({ min: 0, max: 0xffff }).map(unitOf) }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 40, max: 300 }).map((length) => 'pneumonoultra'.repeat(30).slice(0, length)),
  },
);

/** A whole text of some pieces. */
export const wholeText: Arbitrary<string> = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));

/** A post of the corpus as it stands. */
export const corpusText: Arbitrary<string> = fc.constantFrom(...posts.map(({ text }) => text));

/** What somebody asked, that a post answers. */
export const askedText: Arbitrary<string> = fc.constantFrom(
  'My dad was in your ER last night. Can someone tell me how he is?',
  ...posts.flatMap(({ replyTo }) => replyTo ?? []),
);

/** A word of the corpus, for rules that are to match now and then. */
export const corpusWord: Arbitrary<string> = fc
  .constantFrom(...said)
  .chain((sentence) => fc.constantFrom(...(sentence.match(/\p{L}{3,}/gu) ?? ['night'])));

function fragmentOf(text: string): Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([one, other]) => text.slice(Math.min(one, other), Math.max(one, other)));
}

function unitOf(code: number): string {
  return String.fromCharCode(code);
}
