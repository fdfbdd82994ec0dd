import type { Token } from '../tokens';
import type { Span } from '../verdict';
import { senseOf } from '../vocabulary';

const KIND =
  'street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|highway|hwy|route|rt|interstate|exit|bridge|creek|lake|river|valley|hollow|heights|park|county|township|village|school|elementary|academy|church|parish|mart|walmart|target|sunoco|arena|stadium|mall|plaza|farm|farms|orchard|ranch|beach|island|harbor|marina|trail|mill|quarry|apartments|trailer|motel|inn|diner|bar|tavern|casino|prison|jail|courthouse|cemetery';
const LEAD = new Set(
  'in at from near outside around of to toward on off by past behind over through across down up en de desde cerca por'.split(
    ' ',
  ),
);
const OWN_HOUSE =
  /\b(?:hospital|medical|clinic|clinica|memorial|health|healthcare|general|regional|children's|university|college|icu|er|ed|nicu|picu|or|pacu|ward|unit|lobby|cafeteria|epic|cerner|zoom|teams|slack|netflix|youtube|facebook|instagram|tiktok)\b/i;
const NOT_PLACE = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving halloween i god jesus the my our he she it covid english spanish medicare medicaid medicine nursing america american'.split(
    ' ',
  ),
);

const NUMBERED =
  /\b(?:route|rt|highway|hwy|interstate|i|exit|us|ruta|carretera|km)[ -]\d{1,3}[a-z]?\b(?: (?:by|near|at|and) (?:the )?\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)*)?/giu;
const ADDRESS = new RegExp(`\\b\\d{1,5} (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}']+ ){1,3}(?:${KIND})\\b\\.?`, 'gu');

/** Named places smaller than a state (45 CFR 164.514(b)(2)(i)(B)). Hospitals and units are left out. Offsets into `text`. */
export function places(text: string, tokens: Token[]): Span[] {
  const spans = [...text.matchAll(ADDRESS), ...text.matchAll(NUMBERED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (let index = 0; index < tokens.length; index++) {
    const run = capitals(text, tokens, index);
    if (run === 0) continue;
    const span = { from: (tokens[index] as Token).from, to: (tokens[index + run - 1] as Token).to };
    if (isPlace(text, tokens, index, run) && !spans.some((other) => span.from < other.to && other.from < span.to))
      spans.push(span);
    index += run - 1;
  }
  return spans.sort((a, b) => a.from - b.from);
}

function isPlace(text: string, tokens: Token[], at: number, run: number): boolean {
  const words = tokens.slice(at, at + run);
  const said = text.slice((words[0] as Token).from, (words[run - 1] as Token).to);
  if (OWN_HOUSE.test(said) || OWN_HOUSE.test(tokens[at + run]?.word ?? '') || NOT_PLACE.has((words[0] as Token).word))
    return false;
  const whole = words.map((token) => token.word).join(' ');
  if (senseOf(whole).region) return false;
  const last = words[run - 1] as Token;
  if (run > 1 && new RegExp(`^(?:${KIND})$`, 'i').test(last.word)) return true;
  const lead = tokens[at - 1];
  if (!lead || !LEAD.has(lead.word) || !/^ $/.test(text.slice(lead.to, (words[0] as Token).from))) return false;
  if (senseOf(whole).city || (run === 1 && senseOf((words[0] as Token).word).city)) return true;
  if (lead.word === 'to' || lead.word === 'of' || lead.word === 'by' || lead.word === 'de' || lead.word === 'por')
    return false;
  return !words.some((token) => senseOf(token.word).firstName || senseOf(token.word).common) && !isAcronym(said);
}

/** How many capitalised words stand in a row from `at`. */
function capitals(text: string, tokens: Token[], at: number): number {
  let run = 0;
  for (let index = at; index < tokens.length && run < 4; index++) {
    const token = tokens[index] as Token;
    if (!/^\p{Lu}\p{Ll}/u.test(text.slice(token.from, token.to))) break;
    if (run > 0 && text.slice((tokens[index - 1] as Token).to, token.from) !== ' ') break;
    run++;
  }
  return run;
}

function isAcronym(said: string): boolean {
  return /^[A-Z]+$/.test(said);
}
