import type { Filled } from '../term-matcher';
import type { Token } from '../tokens';

const SPELLED = new Set(
  'one two three four five six seven eight nine ten eleven twelve uno dos tres cuatro cinco seis siete ocho nueve diez'.split(
    ' ',
  ),
);

/** A room's or a bed's number as a slot takes it: "214", "4B", "12-A", "four-twelve", "six". */
export function isNumber(tokens: Token[], at: number): Filled[] {
  const first = tokens[at];
  if (
    !first ||
    !(/^\d{1,4}[a-z]?$|^[a-z]{1,2}\d{1,3}$|^\d{1,2}[a-z]\d{0,2}$/.test(first.word) || SPELLED.has(first.word))
  )
    return [];
  const next = tokens[at + 1];
  const joined = next !== undefined && next.from === first.to + 1 && /^(?:\d{1,3}[a-z]?|[a-f])$/.test(next.word);
  return [joined ? { end: at + 2, to: next.to } : { end: at + 1, to: first.to }];
}
