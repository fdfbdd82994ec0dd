import { everyMatch } from '../every-match';
import { fold } from '../normalise';
import { digitsSaid } from '../number-words';
import { waiting } from '../prefilter';
import type { Span } from '../verdict';

/** An age with the years it says. The span is the number, without "years old". */
export interface Age extends Span {
  years: number;
}

const UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const UNIDAD = 'uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|setenta|ochenta|noventa';
const HUNDRED = `(?:one|a) hundred(?:(?: and)? (?:${UNIT}|ten|eleven|twelve))?|cien(?:to (?:${UNIDAD}|diez))?`;
const SPELLED = `(?:${TENS})(?:[ -](?:${UNIT})| y (?:${UNIDAD}))?|${HUNDRED}`;
const ANY = `(?<age>\\d{1,3}|${SPELLED})`;
/** Ninety to a hundred and fifteen: few numbers that are no ages look like this, so less needs to stand around it. */
const OLD = `(?<age>9\\d|10\\d|11[0-5]|(?:ninety)(?:[ -](?:${UNIT}))?|noventa(?: y (?:${UNIDAD}))?|${HUNDRED})`;

/** What a number counts or measures when it is no age. */
const COUNTED =
  '(?![\\d.,/:%°-]*\\d|[%°]| ?(?:on|over|to|and|y|a|/|o) ?\\d|-?\\s?(?:percent|degrees|deg|beats|bpm|mg|mcg|ml|kg|lbs?|pounds|units|hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|miles|mph|dollars|bucks|patients|people|beds|pages|calls|times|steps|stairs|cases|shifts|meds|pills|dB|f\\b|c\\b|outside|in the shade|on (?:ra|room air|\\d|nc)|d[ií]as|horas|minutos|meses|semanas|pacientes|grados|camas|por ciento|de cada)\\b)';

const PERSON =
  'he|she|they|who|hes|shes|whos|i|mom|dad|mother|father|grandma|grandpa|pt|patient|resident|lady|man|woman|gentleman|client|nana|miss \\p{L}+|mrs?\\.? \\p{L}+';

/** What has a number in the nineties and is no person. */
const MEASURED =
  'sats?|spo2|o2|temp|temperature|pulse|hr|rate|bp|pressure|systolic|sugar|glucose|score|weight|fever|degrees|speed|grade|room|bed|average|total|limit|price|cost|percent|channel|exit|map|gpa|tmax|humidity|building|church|hospital|school|census|count|number|a1c|wait|score|highway|route';

const AGES = [
  // "96 yo", "101 years young", "93-yr-old", "98 años", "92F"
  `(?<![\\p{L}\\p{N}.£$€])${ANY}[ -]?(?:y(?:ea)?r?s?\\.?[ -]?(?:o(?:ld|\\b)|y(?:oung|\\b))|y/o|y\\.o|yof\\b|yom\\b|years? of age|a[nñ]os|a[nñ]itos)`,
  // "aged 94", "turned 101", "cumplió noventa y cuatro", "edad: 97"
  `(?<![\\p{L}\\p{N}])(?:age[ds]?|turn(?:s|ed|ing)?|cumple|cumpli[oó]|cumplir|cumpliendo|edad(?: de)?)(?: hoy| ayer| apenas| ya| sus)?[ :]{1,2}${ANY}(?![\\p{L}\\p{N}])${COUNTED}(?! and (?:over|older|up|above))`,
  // "she just turned 95", "who is 94 and", "he's ninety-one"
  `(?<![\\p{L}\\p{N}])(?:${PERSON})(?:'s| is| was|'ll be| will be| would be|)(?: almost| nearly| only| now| actually| about to be| like| literally|) ${OLD}(?![\\p{L}\\p{N}])${COUNTED}`,
  // whoever it is: "our oldest bride is 96", "would have been 90"; what is measured is ruled out
  `(?<!(?<![\\p{L}])(?:it|that|this|which|what|there|${MEASURED}))(?: is|'s| was| have been| turned) ${OLD}(?![\\p{L}\\p{N}])${COUNTED}(?=[,.;!)]| ?$| and | but | come | next | on | sunday| monday| tuesday| wednesday| thursday| friday| saturday| today| tomorrow| now| this)`,
  // "mi paciente de 97 se fue"
  `(?<![\\p{L}])(?:paciente|px|residente|señora|señor|sr|sra|viejit[ao]|abuelit[ao]|masculino|femenina|femenino|don|doña|\\p{L}{3,10}it[ao]) de ${OLD}(?![\\p{L}\\p{N}])${COUNTED}`,
  // set apart after a name or a noun: "Crew of the Bay, 98, the one", "Mr. Lee (96)"
  `(?<=[\\p{L}.]['"]?,? ?[(,] ?|\\p{L} [-–—]+ )${OLD}(?=[),;.!?]|$| and | today| [-–—]| with )(?!\\.\\d)(?![,;] ?\\d)`,
  // at the start of a sentence or after an emoji: "94, choked on", "Ninety-eight, she had been", "102!", "99 today"
  `(?<=^["'( ]{0,2}|[.!?…] |\\p{Extended_Pictographic} ?|\\n)${OLD}(?=,? ?(?:!|\\.? ?$|, \\p{L})| (?:today|tomorrow|and (?:still|sharp|never|counting|living|s?he |they |lives|\\d{1,2} (?:months|weeks|days))|now)\\b)`,
  // "94F", "F94", "92 M"
  `(?<![\\p{L}\\p{N}.£$€])(?<age>9\\d|1[01]\\d) ?(?:[mf](?![\\p{L}\\p{N}])|♀|♂|male\\b|female\\b)`,
  `(?<![\\p{L}\\p{N}._@-])[mf](?<age>9\\d|10\\d)(?![\\p{L}\\p{N}])`,
  // "her 97th birthday", "97 trips round the sun", "at the age of 94", "at 96 she still"
  `(?<![\\p{L}\\p{N}])(?<age>9\\d|1[01]\\d|ninety-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|hundredth)(?:th|st|nd|rd)? (?:birthday|bday|b-day|trips? (?:a?round)|rounds? (?:a?round)|candles|years on (?:this|god))`,
  `(?<![\\p{L}\\p{N}])(?:at|at age|at the ripe old age of|es de|tiene|ten[ií]a|con sus) ${OLD}(?=,? (?:she|he|they|and still|years|ella|y (?:todav|sigue))|,|\\.? ?$)`,
];

/** "90 or older" is what Safe Harbor allows in place of such an age (45 CFR 164.514(b)(2)(i)(C)). */
const GROUP =
  /^(?:[ -](?:years?|yrs?|años)(?: old| of age)?)?(?:\s*\+|,? (?:or|and) (?:older|over|above|up|more|better)(?!\p{L})| (?:o|y) (?:más|mayor(?:es)?)(?!\p{L}))/iu;

/** An age is a number: one of these stands in every one. */
const NUMBERS = '0 ninet hundred noventa cien twent thirt fort fift sixt sevent eight setenta ochenta'.split(' ');

const WAITING = waiting(AGES, 'dgiu', NUMBERS);

/** Ages as people say them: "96 yo", "ninety-six", "turned 101", "de 94 años". Offsets into `text`. */
export function ages(text: string): Age[] {
  const found: Age[] = [];
  for (const pattern of WAITING.worthTrying(text))
    for (const match of everyMatch(text, pattern)) {
      const [from, to] = match.indices?.groups?.age ?? [match.index, match.index + match[0].length];
      const years = yearsOf(match.groups?.age ?? '');
      const known = found.some((other) => other.from < to && from < other.to);
      if (years > 0 && years < 125 && !known && !GROUP.test(text.slice(to))) found.push({ from, to, years });
    }
  return found;
}

const ORDINALS: Record<string, string> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fourth: 'four',
  fifth: 'five',
  sixth: 'six',
  seventh: 'seven',
  eighth: 'eight',
  ninth: 'nine',
  hundredth: 'cien',
  a: 'one',
  un: 'uno',
};

function yearsOf(said: string): number {
  const words = fold(said)
    .split(/[ -]/)
    .filter((word) => word !== 'and' && word !== 'y')
    .map((word) => ORDINALS[word] ?? word);
  return Number(digitsSaid(words));
}
