import { everyMatch } from '../every-match';
import { overlap } from '../overlap';
import { waiting } from '../prefilter';
import type { Span } from '../verdict';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo';
const SHORT_WEEKDAY = 'mon|tues?|wed|thurs?|fri|sat|sun';
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const MES = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const DAY_NUMBER = '(?:[12]\\d|3[01]|0?[1-9])';
const DAY = `${DAY_NUMBER}(?:st|nd|rd|th)?`;
const YEAR = '(?:19|20)\\d\\d';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
/** As it stands beside a hyphen. */
const ANY_MONTH = `(?:${MONTH}|${MES}|ene|abr|ago|dic)`;

/** Dates more exact than a year (45 CFR 164.514(b)(2)(i)(C)). Plural weekdays are a schedule, not a date. */
const DATES = [
  `\\b(?:${MONTH})\\.? ${DAY}(?:,? ${YEAR})?\\b(?!\\s*(?:mg|ml|%|hours|am|pm|patients))`,
  `\\b${DAY}(?: of)? (?:${MONTH})\\b\\.?(?:,? ${YEAR})?`,
  `\\b${DAY} de (?:${MES})(?: (?:de|del) ${YEAR})?\\b`,
  `\\b(?:january|february|april|june|july|august|september|october|november|december|${MES})(?:,| of| de)? ${YEAR}\\b`,
  `\\b(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\\d|3[01])[/.-](?:${YEAR}|\\d\\d)\\b`,
  // The day first, as most of the world writes it; without a year only where Spanish says that a day is meant.
  `(?<![\\d/.-])${DAY_NUMBER}(?:([/.])${MONTH_NUMBER}\\1(?:${YEAR}|\\d\\d)|-${MONTH_NUMBER}-${YEAR})(?![\\d/-])(?!\\.\\d)`,
  `(?<=\\b(?:el|del|al|desde) )(?!24/7)${DAY_NUMBER}/${MONTH_NUMBER}(?![\\d/])`,
  `(?<![\\d-])${DAY_NUMBER}-${ANY_MONTH}(?:-(?:${YEAR}|\\d\\d))?\\b(?!-)`,
  `\\b${ANY_MONTH}-(?:${YEAR}|[0-3]\\d)\\b(?!-)`,
  `\\b${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b`,
  `(?<![\\d/.-])(?:0?[1-9]|1[0-2])/(?:[12]\\d|3[01]|0?[1-9])(?![\\d/])(?! (?:of|stars?|pain|strength|power|fuerza|shifts|days|nights)\\b)`,
  `\\b(?:${WEEKDAY})(?! ?s\\b)\\b`,
  `(?<=\\b(?:on|last|this past|since|from|every|until|till|by|de|el) )(?:${SHORT_WEEKDAY})\\b\\.?`,
  '\\b(?:yesterday|last night|the other night|ayer|anoche|antier|anteayer)\\b',
  `\\bthe (?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)\\b(?! (?:floor|time|grade|year|street|patient|shift|st|ave|century|anniversary|birthday|day|hour|week|percentile))`,
  "\\b(?:christmas(?: eve| day)?|thanksgiving(?: day)?|new year'?s(?: eve| day)?|halloween|easter(?: sunday)?|fourth of july|4th of july|mother'?s day|father'?s day|nochebuena|navidad|a[nñ]o nuevo)\\b",
];

const WAITING = waiting(DATES, 'giu');

/** Calendar dates, weekdays, "yesterday", "last night". Offsets into `text`; where two readings overlap, the longer wins. */
export function dates(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of WAITING.worthTrying(text))
    for (const match of everyMatch(text, pattern)) found.push({ from: match.index, to: match.index + match[0].length });
  return longest(found);
}

function longest(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Span[] = [];
  for (const span of sorted) if (!kept.some((other) => overlap(span, other))) kept.push(span);
  return kept.sort((a, b) => a.from - b.from);
}
