/**
 * A reading of some text in which the disguises are off, with the way back. Matching happens on `text`; marking happens
 * on the source, so every offset goes through `from`/`to`.
 */
export interface View {
  text: string;
  /** Source offset at which the character at `index` begins. */
  from(index: number): number;
  /** Source offset at which the character before `index` ends. */
  to(index: number): number;
}

/** Text that is nothing but what a plain keyboard writes. */
export const PLAIN = /^[\n\r\t\x20-\x7e]*$/;

/** Zero-width and bidirectional controls, soft hyphen, word joiners, Hangul fillers. */
const INVISIBLE = /[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff]/;

/** Drawn over the character before and part of it: variation selectors, the keycap of emoji digits, strike-throughs. */
const DRAWN_OVER = /[\u0305\u0332-\u0338\u20d0-\u20ea\ufe00-\ufe0f]/;

/** Letters of other scripts that pass for Latin ones (Unicode TR 39, confusables, the ones seen in words). */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ո: 'n',
    һ: 'h',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    в: 'b',
    к: 'k',
    м: 'm',
    н: 'h',
    т: 't',
    г: 'r',
    ѵ: 'v',
    ԛ: 'q',
    ԝ: 'w',
    ӏ: 'l',
    З: '3',
    ı: 'i',
    ɡ: 'g',
    ʀ: 'r',
    ɴ: 'n',
    ρ: 'p',
    τ: 't',
    ι: 'i',
    κ: 'k',
    υ: 'u',
    ο: 'o',
    α: 'a',
    ν: 'v',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    '‘': "'",
    '’': "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '‐': '-',
    '‑': '-',
    '–': '-',
    '—': '-',
    '−': '-',
    '…': '.',
  }),
);

/** The text with the disguises off: NFKC, no invisible characters, look-alike letters, quotes and dashes made plain. */
export function normalise(source: string): View {
  if (PLAIN.test(source)) return { text: source, from: (index) => index, to: (index) => index };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of source) {
    const plain = unmask(character);
    if (plain === '' && text && DRAWN_OVER.test(character)) ends[ends.length - 1] = at + character.length;
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += plain;
    at += character.length;
  }
  return {
    text,
    from: (index) => starts[index] ?? at,
    to: (index) => (index > 0 ? (ends[index - 1] ?? at) : 0),
  };
}

function unmask(character: string): string {
  if (character <= '~') return character;
  if (INVISIBLE.test(character) || DRAWN_OVER.test(character)) return '';
  return LOOK_ALIKES.get(character) ?? digitOf(character) ?? character.normalize('NFKC');
}

/** The decimal digits of other scripts stand in runs of ten, from zero to nine. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20];

function digitOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((from) => code >= from && code < from + 10);
  return zero === undefined ? undefined : String(code - zero);
}

/** Lower case without accents, letter for letter, so that offsets stay. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
}

function foldUnit(unit: string): string {
  if (unit <= '~') return unit.toLowerCase();
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
