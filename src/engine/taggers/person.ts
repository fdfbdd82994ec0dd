import type { Token } from '../tokens';
import type { Span } from '../verdict';
import { senseOf } from '../vocabulary';
import { disguisedEnd } from './disguised-name';
import {
  BETWEEN,
  NEVER,
  NOT_INITIALS,
  PARTICLES,
  PROFESSIONS,
  SURNAME_THINGS,
  THINGS,
  TITLES,
  WEAK_TITLES,
} from './name-words';

/** Words that read as a name. Offsets are those of the text, without a possessive's 's. */
export interface Name extends Span {
  /** It reads as a name wherever it stands; otherwise only where the sentence asks for one: "my patient Gintaras". */
  sure: boolean;
  /** It begins with the title of a private person: Mrs., Don, Abuelita. */
  titled: boolean;
}

/** A run of tokens, from `first` up to but not including `end`. */
interface Run {
  first: number;
  end: number;
  sure: boolean;
}

/**
 * Finds names: a title and what follows, a first name with or without a surname, a surname with a comma and a first
 * name, initials, capitalised words no dictionary knows. Whose name it is, is not decided here.
 */
export function names(text: string, tokens: Token[]): Name[] {
  const page = { text, tokens, casual: isCasual(text) };
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const run = READERS.reduce<Run | undefined>((run, read) => run ?? read(page, first), undefined);
    if (!run) continue;
    found.push({ ...spanOf(page, run), sure: run.sure, titled: TITLES.has(wordAt(page, run.first)) });
    first = run.end - 1;
  }
  return found;
}

function spanOf(page: Page, { first, end }: Run): Span {
  const last = page.tokens[end - 1] as Token;
  const owner = last.word.endsWith("'s") ? 2 : 0;
  const stop = isInitial(page, end - 1) && page.text[last.to] === '.' ? 1 : 0;
  return { from: (page.tokens[first] as Token).from, to: last.to - owner + stop };
}

interface Page {
  text: string;
  tokens: Token[];
  /** The sentence does not use capitals as the language does: all small, all large, or beginning small. */
  casual: boolean;
}

/** "Mrs. Okafor", "miss dottie", "mr j", "Señora Reyes", "Baby Girl Adeyemi". */
function titled(page: Page, at: number): Run | undefined {
  const title = wordAt(page, at);
  const weak = WEAK_TITLES.has(title);
  if (!(weak || TITLES.has(title)) || !joined(page, at)) return undefined;
  const first = BETWEEN.has(wordAt(page, at + 1)) && joined(page, at + 1) ? at + 2 : at + 1;
  const name = page.tokens[first];
  if (!name || NEVER.has(bare(name)) || PROFESSIONS.has(bare(name)) || /^\d|\d$/.test(name.word)) return undefined;
  const sense = senseOf(bare(name));
  if (weak || page.text === page.text.toUpperCase()) {
    if (sense.common && (page.casual || !sense.ambiguous)) return undefined;
    if (!isCapital(page, first) && (!isName(bare(name)) || sense.common)) return undefined;
  } else if (!isCapital(page, first) && sense.common && !sense.ambiguous) return undefined;
  return { first: at, end: surname(page, first + 1), sure: true };
}

/** "Bettencourt, Lídia", "FAUSTINO, Ligaya", "OKONJO, B". */
function surnameFirst(page: Page, at: number): Run | undefined {
  const [last, first] = [page.tokens[at], page.tokens[at + 1]];
  if (!last || !first || page.text.slice(last.to, first.from) !== ', ') return undefined;
  if (
    !isCapital(page, at) ||
    !isCapital(page, at + 1) ||
    /\d/.test(last.word) ||
    NEVER.has(last.word) ||
    NEVER.has(first.word)
  )
    return undefined;
  const [surnameSense, sense] = [senseOf(last.word), senseOf(first.word)];
  if (surnameSense.common || surnameSense.city || surnameSense.region || sense.region) return undefined;
  const initial =
    first.to - first.from === 1 && (surnameSense.lastName || isUpper(page.text.slice(last.from, last.to)));
  const shouted = isUpper(page.text.slice(last.from, last.to)) && !isUpper(page.text.slice(first.from, first.to));
  const given = sense.firstName || (surnameSense.lastName && isNameLike(page, at + 1));
  if (!initial && !given && !(shouted && isNameLike(page, at + 1))) return undefined;
  const from = wordAt(page, at - 2) !== '' && hyphened(page, at - 1) && isCapital(page, at - 1) ? at - 1 : at;
  return { first: from, end: surname(page, at + 2), sure: true };
}

/** "M. Oyelaran", "R. Ocampo Villalobos"; "J.R.", "K.M.O." only where the sentence asks for a name. */
function initialed(page: Page, at: number): Run | undefined {
  if (!isInitial(page, at) || !isInitial(page, at, /^\.? ?$/)) return undefined;
  let end = at + 1;
  while (isInitial(page, end) && /^\.-?$/.test(gap(page, end - 1))) end++;
  const said = page.tokens.slice(at, end).map((token) => token.word);
  if (end - at > 1) return NOT_INITIALS.has(said.join('')) ? undefined : { first: at, end, sure: false };
  if (!/^\. ?$/.test(gap(page, at)) || said[0] === 'i') return undefined;
  if (!isSurname(page, end) || senseOf(wordAt(page, end)).common) return undefined;
  return { first: at, end: surname(page, end), sure: true };
}

/** "Dolores", "Harold Whitcombe", "maria torres", "Gebremariam". */
function named(page: Page, at: number): Run | undefined {
  const token = page.tokens[at];
  if (!token) return undefined;
  const word = bare(token);
  if (word.length < 2 || /\d|(?<!^[od])'/.test(word) || NEVER.has(word) || PROFESSIONS.has(word)) return undefined;
  if (PROFESSIONS.has(wordAt(page, at - 1)) && joined(page, at - 1)) return undefined;
  const sense = senseOf(word);
  if (!isCapital(page, at)) return lowercased(page, at, word);
  const end = surname(page, at + 1);
  if (isThing(page, end, sense.firstName && !sense.ambiguous)) return undefined;
  if (sense.firstName && (!sense.ambiguous || end > at + 1)) {
    const sure = !sense.city && !sense.region && !isUpper(page.text.slice(token.from, token.to));
    return { first: at, end, sure: sure && (!page.casual || end === at + 1) };
  }
  if (sense.ambiguous) return startsSentence(page, at) ? undefined : { first: at, end, sure: false };
  if (sense.common || sense.city || sense.region || !isNameLike(page, at)) return undefined;
  return { first: at, end, sure: false };
}

/** Whether the run that ends before `end` is a place or a house: "Whitcombe Library", "Fall River". */
function isThing(page: Page, end: number, given: boolean): boolean {
  const last = wordAt(page, end - 1);
  if (THINGS.has(last)) return !(given && SURNAME_THINGS.has(last));
  return joined(page, end - 1) && isCapital(page, end) && THINGS.has(wordAt(page, end));
}

/**
 * "tyrell mcgann", "folake" in a sentence without capitals, and a first name with its surname in any; the lists must know
 * the words as names and nothing else.
 */
function lowercased(page: Page, at: number, word: string): Run | undefined {
  if (word.length < 4) return undefined;
  const sense = senseOf(word);
  if (sense.common || sense.city || sense.region || !(sense.firstName || sense.lastName)) return undefined;
  const next = page.tokens[at + 1];
  const follows = next !== undefined && joined(page, at) && isName(bare(next)) && !senseOf(bare(next)).common;
  if (!page.casual && !(follows && sense.firstName)) return undefined;
  return { first: at, end: follows ? at + 2 : at + 1, sure: follows && sense.firstName };
}

/** "0rt3ga", "M*ria G*nzalez". */
function disguised({ text, tokens }: Page, first: number): Run | undefined {
  const end = disguisedEnd(text, tokens, first);
  return end > first ? { first, end, sure: true } : undefined;
}

/** The forms a name comes in, the surest first. */
const READERS = [titled, surnameFirst, initialed, disguised, named];

/** How far a surname goes from `at` on, particles, hyphens and a last initial included. */
function surname(page: Page, at: number): number {
  let end = at;
  for (let index = at; index < page.tokens.length && index < at + 4; index++) {
    const token = page.tokens[index] as Token;
    if (!joined(page, index - 1) || (page.tokens[index - 1] as Token).word.endsWith("'s")) break;
    if (PARTICLES.has(token.word) && !isCapital(page, index)) continue;
    if (hyphened(page, index - 1) && index === end && token.word.length > 1) end = index + 1;
    else if (isSurname(page, index) || isInitial(page, index)) end = index + 1;
    else break;
  }
  return end;
}

function isSurname(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token || token.word.length < 2 || /\d/.test(token.word) || NEVER.has(bare(token))) return false;
  if (PROFESSIONS.has(bare(token))) return false;
  return (
    isCapital(page, at) && (page.text === page.text.toUpperCase() || !isUpper(page.text.slice(token.from, token.to)))
  );
}

/** A capitalised word the dictionary does not know: a name, unless it begins the sentence and looks like a word. */
function isNameLike(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token;
  const word = bare(token);
  const said = page.text.slice(token.from, token.from + word.length);
  const listed = isName(word);
  if (isUpper(said) && !(listed && !senseOf(word).common)) return false;
  if (!listed && gap(page, at - 1) === '' && at > 0) return false;
  if (listed || hyphened(page, at)) return true;
  return (
    word.length > 3 &&
    !/\d/.test(word) &&
    !/(?:ly|ed|ing|tion|ment|ness|ity|able|ible|ism|ology|scopy|itis|emia|osis)$/.test(word)
  );
}

function isName(word: string): boolean {
  const sense = senseOf(word);
  return sense.firstName || sense.lastName;
}

function isInitial({ text, tokens }: Page, at: number, after = /^[.\s,']?/): boolean {
  const token = tokens[at];
  if (!token || token.to - token.from !== 1 || token.word === 'i') return false;
  return /^\p{Lu}$/u.test(text.slice(token.from, token.to)) && after.test(text.slice(token.to, token.to + 1));
}

function bare(token: Token): string {
  return token.word.endsWith("'s") ? token.word.slice(0, -2) : token.word;
}

function wordAt({ tokens }: Page, at: number): string {
  return tokens[at]?.word ?? '';
}

function gap({ text, tokens }: Page, at: number): string {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return left && right ? text.slice(left.to, right.from) : '\n';
}

function joined(page: Page, at: number): boolean {
  return /^(?:\.? |-|)$/.test(gap(page, at));
}

function hyphened(page: Page, at: number): boolean {
  return gap(page, at) === '-';
}

function isCapital({ text, tokens }: Page, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.from, token.from + 2));
}

function startsSentence({ text, tokens }: Page, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, tokens[at]?.from));
}

function isUpper(text: string): boolean {
  return text.length > 1 && !/\p{Ll}/u.test(text);
}

function isCasual(text: string): boolean {
  return !/\p{Lu}/u.test(text) || !/\p{Ll}/u.test(text) || /^[^\p{L}]*\p{Ll}/u.test(text);
}
