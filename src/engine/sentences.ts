import { everyMatch } from './every-match';
import type { Span } from './verdict';

/** Short words whose full stop does not end a sentence. */
const ABBREVIATIONS =
  /(?:^|[\s("'#])(?:dr|drs|dra|mr|mrs|ms|mx|st|sr|sra|srta|jr|prof|rev|hon|vs|approx|appt|exp|hab|num|pt|pts|no|num|ext|tel|ave|rd|dept|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|m\.r\.n|s\.s\.n|d\.o\.b|e\.g|i\.e|p\.ej|[a-z])\.$/i;

const END = /[.!?…]+["')\]]*(?=\s)|\n+/g;

/**
 * Splits a text into sentences: half-open spans in UTF-16 code units that cover it without gaps. A title, an initial or
 * a short month before the full stop does not end one ("Mrs. Okafor", "J. R.", "Sept. 4").
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const end of everyMatch(text, END)) {
    const to = end.index + end[0].length;
    if (!end[0].startsWith('\n') && ABBREVIATIONS.test(text.slice(Math.max(from, to - 9), to))) continue;
    if (to > from) spans.push({ from, to });
    from = to;
  }
  if (from < text.length || spans.length === 0) spans.push({ from, to: text.length });
  return spans;
}
