import { fold } from './normalise';
import type { Language, Rule } from './rule';
import type { Span } from './verdict';

const LAST_WORD = /([\p{L}\p{M}']+)[\s,:]*$/u;
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
  const last = fold(LAST_WORD.exec(before)?.[1] ?? '');
  const fitting =
    rule.saferAfter?.find(({ words }) => words.includes(last)) ??
    (inReply ? (rule.saferInReply ?? rule.safer) : rule.safer);
  const words = fitting?.[language];
  if (!words || !SENTENCE_START.test(before)) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
