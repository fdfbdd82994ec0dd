import { everyMatch } from '../every-match';
import { overlap } from '../overlap';
import type { Token } from '../tokens';
import type { Span } from '../verdict';
import { senseOf } from '../vocabulary';
import { CALENDAR, KINDS, LEADING, LEADS, LOCAL, OWN_HOUSE, SPANISH_KINDS, WEAK_LEADS } from './place-words';

const NUMBERED =
  /\b(?:route|rt|highway|hwy|interstate|i|exit|us|ruta|carretera|km|county rd|county road|co rd)[ -]\d{1,3}[a-z]?\b(?: (?:by|near|at|and) (?:the )?\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)*)?/giu;
const ADDRESS =
  /\b\d{1,5} (?:[NSEW]\.? )?\p{Lu}[\p{Ll}']+(?: \p{Lu}[\p{Ll}']+){0,3}(?:,? (?:apt|unit|#)\.? ?\w{1,5})?/gu;
/** After such a number no street is named: "2 Bakers", "10 Doctors", "5 East". */
const NOT_STREET = /^(?:\d+ )(?:North|South|East|West|Tower|Main|Doctors|Nurses|Patients|Days|Years|Hours)\b/;

/** Named places smaller than a state (45 CFR 164.514(b)(2)(i)(B)). Hospitals and units are left out. Offsets into `text`. */
export function places(text: string, tokens: Token[]): Span[] {
  const page = { text, tokens, small: !/\p{Lu}\p{Ll}/u.test(text.slice(1)) };
  const spans: Span[] = [...addresses(page)];
  for (let index = 0; index < tokens.length; index++) {
    const end = named(page, index) ?? spanish(page, index) ?? small(page, index);
    if (end === undefined) continue;
    const span = { from: (tokens[index] as Token).from, to: bareEnd(tokens[end - 1] as Token) };
    if (!spans.some((other) => overlap(span, other))) spans.push(span);
    index = end - 1;
  }
  return spans.sort((a, b) => a.from - b.from);
}

interface Page {
  text: string;
  tokens: Token[];
  /** No word after the first begins with a capital. */
  small: boolean;
}

function addresses({ text }: Page): Span[] {
  if (!/\d/.test(text)) return [];
  return [
    ...everyMatch(text, NUMBERED).map((match) => ({ from: match.index, to: match.index + match[0].length })),
    ...everyMatch(text, ADDRESS).flatMap((match) => (isAddress(match[0]) ? spanOf(match) : [])),
  ];
}

function isAddress(said: string): boolean {
  const [number = '', ...rest] = said.split(' ');
  const last = (rest.at(-1) ?? '').toLowerCase();
  if (NOT_STREET.test(said)) return false;
  return KINDS.has(last) || (number.length >= 3 && rest.length === 1 && isUnknown(last)) || /apt|unit/.test(said);
}

function spanOf(match: RegExpExecArray): Span[] {
  return [{ from: match.index, to: match.index + match[0].length }];
}

/** A run of capitalised words that a lead, a kind or a neighbour says is a place. */
function named(page: Page, at: number): number | undefined {
  const end = capitals(page, at);
  if (end === at) return undefined;
  const run = page.tokens.slice(at, end).map(bare);
  const next = wordAt(page, end);
  if (run.some((word) => OWN_HOUSE.has(word)) || (OWN_HOUSE.has(next) && isSpace(page, end - 1))) return undefined;
  const whole = run.join(' ');
  if (senseOf(whole).region) return undefined;
  const [first = '', last = ''] = [run[0], run.at(-1)];
  if (run.length > 1 && (KINDS.has(last) || LEADING.has(first))) return end;
  return led(page, at, run) || local(page, at, run, next) ? end : undefined;
}

/** "in Fall River", "from the Kidron auction", "outside Hue". */
function led(page: Page, at: number, run: string[]): boolean {
  const article = /^(?:the|el|la|los|las)$/.test(wordAt(page, at - 1)) ? 1 : 0;
  const lead = wordAt(page, at - 1 - article);
  if (!LEADS.has(lead) || !isSpace(page, at - 1) || (article === 1 && !isSpace(page, at - 2))) return false;
  const whole = run.join(' ');
  if (senseOf(whole).city) return true;
  const unknown = run.every(isUnknown);
  if (run.length === 1) return unknown && (article === 0 || KINDS.has(wordAt(page, at + 1)));
  if (run.some((word) => senseOf(word).firstName && !senseOf(word).ambiguous)) return false;
  return WEAK_LEADS.has(lead) || article === 1 ? run.some(isUnknown) : true;
}

/** "the Elmira hockey mascot": a town's name before what a town has. */
function local(page: Page, at: number, run: string[], next: string): boolean {
  if (run.length > 2 || !(LOCAL.has(next) || KINDS.has(next)) || !isSpace(page, at + run.length - 1)) return false;
  if (!/^(?:the|a|an|our|this|that|off|at)$/.test(wordAt(page, at - 1))) return false;
  return run.every((word) => isUnknown(word) || senseOf(word).city);
}

/** "colonia Las Flores", "calle Magnolia 227", "la tortillería de la calle Juárez". */
function spanish(page: Page, at: number): number | undefined {
  if (!SPANISH_KINDS.has(wordAt(page, at)) || !isSpace(page, at)) return undefined;
  const first = /^(?:de|del|la|el|los|las)$/.test(wordAt(page, at + 1)) && !isCapital(page, at + 1) ? at + 2 : at + 1;
  const end = capitals(page, first);
  if (end === first) return undefined;
  return /^\d{1,4}$/.test(wordAt(page, end)) && isSpace(page, end - 1) ? end + 1 : end;
}

/** "harlan street", "ellerby bridge" where nothing has a capital. */
function small(page: Page, at: number): number | undefined {
  if (!page.small) return undefined;
  const word = wordAt(page, at);
  if (word.length < 4 || !isUnknown(word) || !LEADS.has(wordAt(page, at - 1).replace(/^the$/, 'at'))) return undefined;
  return KINDS.has(wordAt(page, at + 1)) && isSpace(page, at) ? at + 2 : undefined;
}

/** The token after the capitalised words that stand in a row from `at` on, "of", "de la" and hyphens inside included. */
function capitals(page: Page, at: number): number {
  let end = at;
  for (let index = at; index < page.tokens.length && index < at + 5; index++) {
    if (index > at && (!isSpace(page, index - 1) || (page.tokens[index - 1] as Token).word.endsWith("'s"))) break;
    if (CALENDAR.has(wordAt(page, index))) break;
    if (isCapital(page, index)) end = index + 1;
    else if (index === at || !/^(?:of|del?|la|las|los|el|du|upon|am)$/.test(wordAt(page, index))) break;
  }
  return end;
}

/** In no dictionary, and not the name of a person alone. */
function isUnknown(word: string): boolean {
  const sense = senseOf(word);
  return !sense.common && !sense.region && !(sense.firstName && !sense.city) && word.length > 2;
}

function isCapital({ text, tokens }: Page, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(token.from, token.to));
}

function isSpace({ text, tokens }: Page, at: number): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return left !== undefined && right !== undefined && /^(?:\.? |-)$/.test(text.slice(left.to, right.from));
}

function wordAt({ tokens }: Page, at: number): string {
  return tokens[at]?.word ?? '';
}

function bare({ word }: Token): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function bareEnd(token: Token): number {
  return token.word.endsWith("'s") ? token.to - 2 : token.to;
}
