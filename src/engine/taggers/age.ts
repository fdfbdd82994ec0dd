import type { Span } from '../verdict';

/** An age with the years it says. The span is the number, without "years old". */
export interface Age extends Span {
  years: number;
}

const UNITS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  noventa: 90,
  ochenta: 80,
  setenta: 70,
};
const UNIDADES: Record<string, number> = {
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
};

const SPELLED = `(?:${Object.keys(TENS).join('|')})(?:[ -](?:${Object.keys(UNITS).join('|')})| y (?:${Object.keys(UNIDADES).join('|')}))?|(?:one|a) hundred(?:(?: and)? (?:${Object.keys(UNITS).join('|')}))?|cien(?:to (?:${Object.keys(UNIDADES).join('|')}))?`;
const NUMBER = `(?<age>\\d{1,3}|${SPELLED})`;

const AGES = [
  `\\b${NUMBER}[ -]?(?:y(?:ea)?r?s?\\.?[ -]?o(?:ld|\\b)|y/o|yo\\b|yof\\b|yom\\b|years? (?:old|young|of age)|a[nñ]os|a[nñ]itos)`,
  `\\b(?:age[ds]?|turn(?:s|ed|ing)?|cumpl(?:e|i[oó]|ir) |edad de) ${NUMBER}\\b(?! (?:hours|minutes|days|weeks|months|patients|people|meds|pages|beds|down))`,
  `(?<=\\b(?:he|she|who|they|mom|dad|grandma|pt|patient|resident|lady|man|woman|señora|señor)(?:'s| is| was| just turned) )${NUMBER}\\b(?= (?:and|today|tomorrow|on|next|with|now|come|we|but|,)|[.,;!)]|$)`,
  `(?<=\\p{L}, |^|[.!?] )(?<age>9\\d|10\\d|11[0-5]|ninety[- ](?:${Object.keys(UNITS).join('|')}))(?=,|[.!]? ?$|! | (?:and still|today|now|and))`,
  `(?<=^|[^\\w.])(?<age>9\\d|1[01]\\d) ?(?:[mf]\\b|♀|♂)`,
  `\\b(?<age>9\\d|1[01]\\d)(?:th|st|nd|rd) birthday\\b`,
].map((source) => new RegExp(source, 'dgiu'));

/** Ages as people say them: "96 yo", "ninety-six", "turned 101", "de 94 años". Offsets into `text`. */
export function ages(text: string): Age[] {
  const found: Age[] = [];
  for (const pattern of AGES)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = match.indices?.groups?.age ?? [match.index, match.index + match[0].length];
      const years = yearsOf(match.groups?.age ?? '');
      if (years > 0 && years < 125 && !found.some((other) => other.from === from)) found.push({ from, to, years });
    }
  return found;
}

function yearsOf(said: string): number {
  if (/^\d/.test(said)) return Number(said);
  return (
    said
      .toLowerCase()
      .split(/[ -]/)
      .reduce((sum, word) => sum + (TENS[word] ?? UNITS[word] ?? UNIDADES[word] ?? HUNDREDS[word] ?? 0), 0) -
    hundredArticle(said)
  );
}

const HUNDREDS: Record<string, number> = { hundred: 100, cien: 100, ciento: 100 };

/** "one hundred" counts its "one" as the article it is. */
function hundredArticle(said: string): number {
  return /^one hundred/i.test(said) ? 1 : 0;
}
