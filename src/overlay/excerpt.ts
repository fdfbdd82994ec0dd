import type { Finding, Span } from '../engine/verdict';
import type { MarkView } from './view';

/** The marked words as they stand on the page now, on one line. Read when they are shown, never kept. */
export const wordsOf = ({ ranges }: MarkView): string => oneLine(ranges.map(String).join(' '));

/** At most `limit` characters, the middle left out: the start and the end of words are what people recognise. */
export function shorten(words: string, limit: number): string {
  const characters = [...words];
  if (characters.length <= limit) return words;
  const end = Math.floor((limit - 1) / 3);
  const start = limit - 1 - end;
  return `${characters.slice(0, start).join('').trimEnd()}…${characters.slice(-end).join('').trimStart()}`;
}

/** The words of the one detail whose removal helps most; undefined when they can't be told for certain. */
export function dropWords(mark: MarkView, marks: MarkView[]): string | undefined {
  const { drop } = mark.finding;
  if (!drop) return undefined;
  const own = marks.find(({ finding, ranges }) => same(finding, drop) && ranges.length > 0);
  return (own ? wordsOf(own) : slice(mark, drop)) || undefined;
}

const same = (finding: Finding, span: Span) => finding.from === span.from && finding.to === span.to;

/** Offsets count line breaks that ranges don't hold, so they can be used only where the lengths agree. */
function slice({ finding, ranges }: MarkView, span: Span): string | undefined {
  for (const joint of ['', '\n', '\n\n']) {
    const text = ranges.map(String).join(joint);
    if (text.length === finding.to - finding.from) {
      return oneLine(text.slice(span.from - finding.from, span.to - finding.from));
    }
  }
  return undefined;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
