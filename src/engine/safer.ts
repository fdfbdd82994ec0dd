import { fold } from './normalise';
import type { Language, Localised, Rule } from './rule';
import type { Span } from './verdict';

const LETTER = /[\p{L}\p{M}']/u;
const GAP = /[\s,:]/;
const SENTENCE_START = /(?:^|[.!?…]["')\]]*\s+|\n\s*)$/;

/**
 * The words to put in place of a span so that the sentence still reads: what the rule offers after the word that stands
 * before ("my patient Mrs. Okafor" needs no second patient), with a capital where a sentence begins.
 */
export function saferWords(
  rule: Rule,
  text: string,
  { from }: Span,
  language: Language,
  inReply = false,
): string | undefined {
  const before = text.slice(Math.max(0, from - 40), from);
  const fitting = after(rule, before) ?? (inReply ? (rule.saferInReply ?? rule.safer) : rule.safer);
  const words = fitting?.[language];
  if (!words || !SENTENCE_START.test(before)) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function after({ saferAfter }: Rule, before: string): Localised | undefined {
  if (!saferAfter) return undefined;
  const last = fold(lastWord(before));
  return saferAfter.find(({ words }) => words.includes(last));
}

/** Read from the end: an expression would begin anew at every letter before. */
function lastWord(text: string): string {
  let to = text.length;
  while (GAP.test(text.charAt(to - 1))) to--;
  let from = to;
  while (LETTER.test(text.charAt(from - 1))) from--;
  return text.slice(from, to);
}
