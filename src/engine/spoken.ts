import { everyMatch } from './every-match';
import { fold, PLAIN, type View } from './normalise';
import { digitsSaid, isCalledLetter, isNumberWord } from './number-words';

/**
 * A second reading in which what is spelled, spaced or said aloud is written as usual: "m r n 4 4 8 2" becomes "mrn 4482",
 * "ana (at) mail (dot) example" becomes "ana@mail.example". Returns undefined where there is none, which is nearly always.
 */
export function spoken(view: View): View | undefined {
  const edits = [
    ...spelledLabels(view.text),
    ...numbersSaid(view.text),
    ...spelledPlates(view.text),
    ...addressesSaid(view.text),
    ...lookAlikes(view.text),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
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

const PIECE = /\p{L}+|\d+/gu;
/** The same for text without other letters. */
const PLAIN_PIECE = /[a-z]+|\d+/gi;
/** What may stand between two pieces of one number. */
const BETWEEN = /^(?:[\s,.-]{1,4}|[\s,]{1,3}(?:then|and then|dash|hyphen|gui[oó]n|luego|and|y)[\s,]{1,3})$/i;
/** Words that link the pieces of one number. */
const JOINER = /^(?:then|and|dash|hyphen|gui[oó]n|luego|y)$/i;

interface Piece {
  from: number;
  to: number;
  word: string;
}

/** Numbers said in words, or with their digits set apart: "four-twelve", "4 4 8", "nine nine, then oh four". */
function numbersSaid(text: string): Edit[] {
  const edits: Edit[] = [];
  let run: Piece[] = [];
  const close = () => {
    if (isSaid(run, text)) {
      const [first, last] = [run[0] as Piece, run.at(-1) as Piece];
      edits.push({ from: first.from, to: last.to, text: digitsSaid(run.map(({ word }) => word)) });
    }
    run = [];
  };
  for (const match of everyMatch(text, PLAIN.test(text) ? PLAIN_PIECE : PIECE)) {
    const piece = { from: match.index, to: match.index + match[0].length, word: fold(match[0]) };
    const last = run.at(-1);
    const number =
      (isDigits(piece.word) || isNumberWord(piece.word) || isCalledLetter(piece.word)) && !isCounted(text, piece.from);
    if (last && number && !BETWEEN.test(text.slice(last.to, piece.from))) close();
    if (number) run.push(piece);
    else if (last && !JOINER.test(piece.word)) close();
  }
  close();
  return edits;
}

/** "The last four": how many, not which. */
function isCounted(text: string, at: number): boolean {
  return /(?:last|[uú]ltimos) $/i.test(text.slice(Math.max(0, at - 8), at));
}

function isDigits(word: string): boolean {
  return /^\d{1,4}$/.test(word);
}

/** Three digits or more, of which some are words; or three groups of one or two digits, one of them alone. */
function isSaid(run: Piece[], text: string): boolean {
  if (run.length === 0) return false;
  const words = run.filter(({ word }) => !isDigits(word));
  const called = run.filter(({ word }) => isCalledLetter(word));
  if (called.length > 0 && run.length < called.length + 2) return false;
  if (words.length > 0) return run.length > 1 || digitsSaid(words.map(({ word }) => word)).length > 2;
  const typed = text.slice(run[0]?.from, run.at(-1)?.to);
  const lone = run.some(({ word }) => word.length === 1);
  const apart = !typed.includes('.') || run.every(({ word }) => word.length === 1);
  return run.length >= 3 && lone && apart && run.every(({ word }) => word.length < 3);
}

/** Without this nothing is spelled apart. */
const LETTERS_APART = /\b[a-z\d](?:[\s.-]|\s-\s)[a-z\d]\b/i;

/** Labels spelled apart: "m r n", "s.s.n", "d-o-b". */
function spelledLabels(text: string): Edit[] {
  if (!LETTERS_APART.test(text)) return [];
  const labels =
    /(?<![\p{L}\p{N}])(?:m[ .-]r[ .-]n|s[ .-]s[ .-]n|d[ .-]o[ .-]b|v[ .-]i[ .-]n|m[ .-]b[ .-]i)(?![\p{L}\p{N}])\.?/giu;
  return replaced(text, labels, (label) => label.replace(/[ .-]/g, ''));
}

/** Letters and digits set apart by points or hyphens, or by spaces: "7.R.K.L.3.3.2", "G-T-X". */
function spelledPlates(text: string): Edit[] {
  if (!LETTERS_APART.test(text)) return [];
  const apart =
    /(?<![\p{L}\p{N}.-])[a-z\d](?:([.-]|\s|\s-\s)[a-z\d])(?:(?:\1|\s-\s)[a-z\d]){2,14}(?![\p{L}\p{N}'])|(?<![\p{L}\p{N}.-])[a-z\d](?:([.-])[a-z\d])(?:\2[a-z\d]){1,9}(?![\p{L}\p{N}])/giu;
  return replaced(text, apart, (code) => code.replace(/[\s.-]/g, '')).filter(
    ({ text: code }) => /[a-z]/i.test(code) && !/^(?:mrn|ssn|dob|vin|mbi)/i.test(code),
  );
}

const OPEN = '\\s*[(\\[{<]\\s*';
const CLOSE = '\\s*[)\\]}>]\\s*';
const TLD = '(?:com|org|net|edu|gov|example|test|mx|es|io|me|page|blog|tv|co)\\b';
const AT = new RegExp(
  `${OPEN}(?:at|arroba)${CLOSE}|\\s+arroba\\s+|\\s+@\\s+(?=[\\w-]{2,30} ?\\. ?\\w)|\\s+at\\s+(?=[\\w-]{2,30}(?:${OPEN}(?:dot|punto)${CLOSE}|\\s+(?:dot|punto)\\s+)${TLD})`,
  'giu',
);
const DOT = new RegExp(
  `${OPEN}(?:dot|punto|\\.)${CLOSE}|(?<=@ ?[\\w-]{2,30})\\s+\\.\\s+(?=${TLD})|(?<=\\w)\\s+(?:dot|punto)\\s+(?=${TLD}|\\d|[\\w-]{1,30}(?:\\s+(?:dot|punto)\\s+${TLD}|\\s+(?:at|arroba)\\s|${OPEN}at))`,
  'giu',
);
const SLASH = /(?<=\b(?:com|org|net|example|me|page|blog|mx))\s+(?:slash|diagonal)\s+/giu;

/** Addresses said aloud: "ana at mail dot example", "facebook dot com slash ana". */
function addressesSaid(text: string): Edit[] {
  if (!/\b(?:dot|punto|arroba|at)\b|\[\.\]|\s@\s/i.test(text)) return [];
  return [...replaced(text, AT, () => '@'), ...replaced(text, DOT, () => '.'), ...replaced(text, SLASH, () => '/')];
}

const AS_DIGIT: Record<string, string> = { o: '0', l: '1', i: '1', s: '5' };
const AS_LETTER: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Without this no letter passes for a digit, nor a digit for a letter: the two searches below cost more than it. */
const MIXED = /\d[.-]?[olis]|[olis][.-]?\d|[a-z][013457@$]/i;

/** Letters that pass for digits within a number, and digits that pass for letters within a word: "2l8", "r00m". */
function lookAlikes(text: string): Edit[] {
  if (!MIXED.test(text)) return [];
  const numbers =
    /(?<![\p{L}\p{N}])(?=[a-z\d.-]*\d[a-z.-]?\d)\d?[olis\d]{2,}(?:[.-][olis\d]{2,}){0,3}(?![\p{L}\p{N}])/giu;
  const words =
    /(?<![\p{L}\p{N}])[a-z]{1,8}[013457@$]{1,2}[a-z]{1,8}(?:[013457@$]{1,2}[a-z]{1,8}){0,2}(?![\p{L}\p{N}@.])/giu;
  return [
    ...replaced(text, numbers, (said) =>
      said.replace(/[olis]/gi, (letter) => AS_DIGIT[letter.toLowerCase()] ?? letter),
    ),
    ...replaced(text, words, (said) => said.replace(/[^a-z]/gi, (sign) => AS_LETTER[sign] ?? sign)),
  ].filter(({ from, to, text: meant }) => meant !== text.slice(from, to) && !/^\d+[sl]$/i.test(text.slice(from, to)));
}

function replaced(text: string, pattern: RegExp, by: (said: string) => string): Edit[] {
  return everyMatch(text, pattern).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: by(match[0]),
  }));
}
