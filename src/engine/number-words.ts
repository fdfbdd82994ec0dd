/** Number words of English and Spanish, accents off, by what they do to the digits around them. */
const UNITS = new Map(
  Object.entries({
    zero: 0,
    oh: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    niner: 9,
    cero: 0,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
  }),
);

const TEENS = new Map(
  Object.entries({
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veintiuno: 21,
    veintidos: 22,
    veintitres: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiseis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
  }),
);

const TENS = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
  }),
);

const HUNDREDS = new Map(
  Object.entries({
    cien: 100,
    ciento: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
  }),
);

const TIMES = new Map(Object.entries({ double: 2, doble: 2, triple: 3, triples: 3 }));

/** Letters as they are called over the radio. */
const CALLED = new Map(
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'
    .split(' ')
    .map((word) => [word, word.charAt(0)]),
);

/** Whether a word calls a letter: "kilo five two". */
export function isCalledLetter(word: string): boolean {
  return CALLED.has(word);
}

/** Unit words run together: "fivefivefive". */
const RUN_TOGETHER = new RegExp(`^(?:${[...UNITS.keys()].join('|')}){2,}$`);
const ONE_UNIT = new RegExp([...UNITS.keys()].join('|'), 'g');

/** Every word of a text is asked after: one search for all words, and the expression only where a unit begins. */
const WORDS = new Set([...[UNITS, TEENS, TENS, HUNDREDS, TIMES].flatMap((words) => [...words.keys()]), 'hundred']);
const BEGINNINGS = new Set([...UNITS.keys()].map((word) => word.slice(0, 2)));

/** Whether a word, folded, can be part of a number said aloud. */
export function isNumberWord(word: string): boolean {
  return WORDS.has(word) || (word.length > 3 && BEGINNINGS.has(word.slice(0, 2)) && RUN_TOGETHER.test(word));
}

/**
 * The digits said by words and digit groups in a row, folded: "four twelve" is 412, "forty one" 41, "four hundred two" 402,
 * "double five" 55, "nine nine 71" 9971, "kilo five two" k52.
 */
export function digitsSaid(words: string[]): string {
  let said = '';
  for (let at = 0; at < words.length; ) {
    const { digits, used } = next(words, at);
    said += digits;
    at += used;
  }
  return said;
}

function next(words: string[], at: number): { digits: string; used: number } {
  const word = words[at] ?? '';
  const times = TIMES.get(word);
  if (times !== undefined) {
    const digit = UNITS.get(words[at + 1] ?? '') ?? words[at + 1];
    return { digits: digit === undefined ? '' : String(digit).repeat(times), used: 2 };
  }
  const unit = UNITS.get(word);
  const hundreds = unit !== undefined && words[at + 1] === 'hundred' ? unit * 100 : HUNDREDS.get(word);
  if (hundreds) {
    const used = unit === undefined ? 1 : 2;
    const rest = belowHundred(words, at + used);
    return { digits: String(hundreds + rest.value), used: used + rest.used };
  }
  if (unit !== undefined) return { digits: String(unit), used: 1 };
  const small = belowHundred(words, at);
  if (small.used > 0) return { digits: String(small.value), used: small.used };
  if (RUN_TOGETHER.test(word))
    return { digits: (word.match(ONE_UNIT) ?? []).map((one) => UNITS.get(one)).join(''), used: 1 };
  return { digits: CALLED.get(word) ?? (/^\d+$/.test(word) ? word : ''), used: 1 };
}

function belowHundred(words: string[], at: number): { value: number; used: number } {
  const word = words[at] ?? '';
  const tens = TENS.get(word);
  const unit = UNITS.get(words[at + 1] ?? '');
  if (tens !== undefined) return unit ? { value: tens + unit, used: 2 } : { value: tens, used: 1 };
  const small = TEENS.get(word) ?? UNITS.get(word);
  return small === undefined ? { value: 0, used: 0 } : { value: small, used: 1 };
}
