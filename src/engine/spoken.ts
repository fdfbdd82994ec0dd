import type { View } from './normalise';

/** Numbers as people spell them to get past a filter, or say them aloud: "four four eight", "4 4 8", "triple five". */
const DIGIT_WORDS = new Map<string, string>(
  Object.entries({
    zero: '0',
    oh: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    cero: '0',
    uno: '1',
    dos: '2',
    tres: '3',
    cuatro: '4',
    cinco: '5',
    seis: '6',
    siete: '7',
    ocho: '8',
    nueve: '9',
  }),
);
const TEENS = new Map<string, string>(
  Object.entries({
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
    diez: '10',
    once: '11',
    doce: '12',
    trece: '13',
    catorce: '14',
    quince: '15',
  }),
);

/** One spelled or spaced run: at least two number words or single digits in a row. */
const RUN = /(?<![\p{L}\p{N}])(?:[a-z]{2,9}|\d)(?:(?:\s*[-.,]\s*|\s+)(?:[a-z]{2,9}|\d{1,4})(?![\p{L}\p{N}])){1,40}/giu;
const PIECE = /[a-z]+|\d+/gi;

/**
 * A second reading in which spelled and spaced digits are written together: "m r n 4 4 8 2" becomes "mrn 4482".
 * Returns undefined where there is none, which is nearly always.
 */
export function spoken(view: View): View | undefined {
  const edits = [...digitRuns(view.text), ...letterRuns(view.text)].sort((a, b) => a.from - b.from);
  if (edits.length === 0) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  const copy = (until: number) => {
    for (; at < until; at++) {
      starts.push(view.from(at));
      ends.push(view.to(at + 1));
      text += view.text[at];
    }
  };
  for (const edit of edits) {
    if (edit.from < at) continue;
    copy(edit.from);
    for (const character of edit.text) {
      starts.push(view.from(edit.from));
      ends.push(view.to(edit.to));
      text += character;
    }
    at = edit.to;
  }
  copy(view.text.length);
  const end = view.to(view.text.length);
  return { text, from: (i) => starts[i] ?? end, to: (i) => (i > 0 ? (ends[i - 1] ?? end) : 0) };
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Three or more number pieces in a row, at least one of them spelled or a lone digit: "four-twelve", "4 4 8". */
function digitRuns(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const run of text.matchAll(RUN)) {
    let open: Edit | undefined;
    let pieces = 0;
    const close = () => {
      if (open && (pieces >= 3 || (pieces === 2 && open.text.length >= 3))) edits.push(open);
      open = undefined;
      pieces = 0;
    };
    for (const piece of run[0].matchAll(PIECE)) {
      const digits = digitsOf(piece[0]);
      const from = run.index + piece.index;
      if (digits === undefined) close();
      else if (open) {
        open.text += digits;
        open.to = from + piece[0].length;
        pieces++;
      } else {
        open = { from, to: from + piece[0].length, text: digits };
        pieces = 1;
      }
    }
    close();
  }
  return edits.filter((edit) => !/^\d[\d\s.,-]*\d\d\d/.test(text.slice(edit.from, edit.to)));
}

function digitsOf(piece: string): string | undefined {
  if (/^\d{1,2}$/.test(piece)) return piece;
  const word = piece.toLowerCase();
  return DIGIT_WORDS.get(word) ?? TEENS.get(word);
}

/** Letters spelled apart: "m r n", "s.s.n". */
function letterRuns(text: string): Edit[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?:m[ .]r[ .]n|s[ .]s[ .]n|d[ .]o[ .]b)(?![\p{L}\p{N}])/giu)].map(
    (match) => ({
      from: match.index,
      to: match.index + match[0].length,
      text: match[0].replace(/[ .]/g, ''),
    }),
  );
}
