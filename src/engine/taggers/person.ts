import type { Token } from '../tokens';
import type { Span } from '../verdict';
import { isAmbiguousName, senseOf } from '../vocabulary';

const TITLES = new Set(
  'mr mrs ms miss mx mister missus sr sra srta senor senora senorita don dona sir madam grandma grandpa granny nana abuelita abuelito tia tio senator judge coach pastor deacon father sister'.split(
    ' ',
  ),
);
/** Titles that are an everyday word too; the name after them must have a capital. */
const WEAK_TITLES = new Set('don dona sir madam judge coach pastor father sister senator tia tio'.split(' '));
const PROFESSIONS = new Set('dr dra doctor doctora nurse prof professor chaplain rn md np pa'.split(' '));
const PARTICLES = new Set('de del de la las los van von der den bin al el da di du mac mc st san santa'.split(' '));
const NEVER = new Set(
  'i the a an and or but so to of in on at is was my our your his her their this that these those it he she we they you no not with for from who what when where why how all any one two new old day night shift today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving halloween er icu nicu picu ed or rn md lpn cna emt ems pt pts mrn ssn dob covid hipaa tiktok facebook instagram twitter youtube epic lol omg god jesus lord bless please thank thanks happy good great en el la los las un una y que de por para con su mi tu es muy no si ya se lo le me te'.split(
    ' ',
  ),
);

/**
 * Words that read as a person's name: a title and what follows, a first name with or without a surname, a surname with
 * a comma and a first name, initials. Whose name it is, is not decided here. Spans are offsets into `text`.
 */
export function people(text: string, tokens: Token[]): Span[] {
  const spans: Span[] = [];
  const shouting = isLower(text) || isUpper(text);
  for (let index = 0; index < tokens.length; index++) {
    const end =
      titled(text, tokens, index, shouting) ??
      surnameFirst(text, tokens, index) ??
      named(text, tokens, index, shouting) ??
      initialed(text, tokens, index);
    if (end === undefined) continue;
    spans.push({ from: (tokens[index] as Token).from, to: (tokens[end - 1] as Token).to });
    index = end - 1;
  }
  return spans;
}

/** "Mrs. Okafor", "miss dottie", "mr j", "Señora Reyes". */
function titled(text: string, tokens: Token[], at: number, shouting: boolean): number | undefined {
  const title = tokens[at];
  if (!title || !TITLES.has(title.word) || !joined(text, tokens, at)) return undefined;
  const next = tokens[at + 1];
  if (!next || NEVER.has(next.word) || /\d/.test(next.word)) return undefined;
  const capital = isCapital(text, next);
  if (!capital && (WEAK_TITLES.has(title.word) || (senseOf(next.word).common && !senseOf(next.word).firstName)))
    return undefined;
  if (shouting && WEAK_TITLES.has(title.word) && !isName(next.word)) return undefined;
  return surname(text, tokens, at + 2, capital);
}

/** "Bettencourt, Lídia". */
function surnameFirst(text: string, tokens: Token[], at: number): number | undefined {
  const last = tokens[at];
  const first = tokens[at + 1];
  if (!last || !first || text.slice(last.to, first.from) !== ', ') return undefined;
  if (!isCapital(text, last) || !isCapital(text, first) || !senseOf(first.word).firstName) return undefined;
  if (senseOf(last.word).common || senseOf(last.word).firstName || NEVER.has(last.word)) return undefined;
  if (senseOf(last.word).city || senseOf(first.word).region) return undefined;
  return surname(text, tokens, at + 2, true);
}

/** "Dolores", "Harold Whitcombe", "maria torres". */
function named(text: string, tokens: Token[], at: number, shouting: boolean): number | undefined {
  const first = tokens[at];
  if (!first || NEVER.has(first.word) || PROFESSIONS.has(first.word)) return undefined;
  const sense = senseOf(first.word);
  const capital = isCapital(text, first);
  if (!sense.firstName) return undefined;
  const next = tokens[at + 1];
  const surnameFollows = next !== undefined && capital && joined(text, tokens, at) && isSurname(text, next);
  if (isAmbiguousName(first.word) && !surnameFollows && (!capital || shouting || startsSentence(text, first)))
    return undefined;
  if (!capital && (!shouting || sense.common || first.word.length < 4)) return undefined;
  return surname(text, tokens, at + 1, capital && !shouting);
}

/** "M. Oyelaran", "J.R.", "K.L.". */
function initialed(text: string, tokens: Token[], at: number): number | undefined {
  const initial = tokens[at];
  const next = tokens[at + 1];
  if (!initial || !next || !/^\p{Lu}$/u.test(text.slice(initial.from, initial.to))) return undefined;
  const gap = text.slice(initial.to, next.from);
  if (gap !== '.' && gap !== '. ') return undefined;
  if (/^\p{Lu}$/u.test(text.slice(next.from, next.to))) return gap === '.' ? at + 2 : undefined;
  if (!isSurname(text, next) || senseOf(next.word).common) return undefined;
  return at + 2;
}

/** How far the capitalised surname goes from `at` on, particles included. */
function surname(text: string, tokens: Token[], at: number, capital: boolean): number {
  let end = at;
  for (let index = at; index < tokens.length && index < at + 3; index++) {
    const token = tokens[index] as Token;
    if (!capital || !joined(text, tokens, index - 1)) break;
    if (PARTICLES.has(token.word) && !isCapital(text, token)) continue;
    if (!isSurname(text, token) && !/^\p{Lu}$/u.test(text.slice(token.from, token.to))) break;
    end = index + 1;
  }
  return end;
}

function isSurname(text: string, token: Token): boolean {
  return isCapital(text, token) && !NEVER.has(token.word) && token.word.length > 1 && !/\d/.test(token.word);
}

function isName(word: string): boolean {
  return senseOf(word).firstName || senseOf(word).lastName;
}

function joined(text: string, tokens: Token[], at: number): boolean {
  const left = tokens[at];
  const right = tokens[at + 1];
  return left !== undefined && right !== undefined && /^(?:\.? |-|)$/.test(text.slice(left.to, right.from));
}

function isCapital(text: string, token: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(token.from, token.from + 2));
}

function startsSentence(text: string, token: Token): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, token.from));
}

function isLower(text: string): boolean {
  return !/\p{Lu}/u.test(text);
}

function isUpper(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}
