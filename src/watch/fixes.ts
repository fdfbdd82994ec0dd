import { replace } from '../compose/replace';
import type { Finding, Span } from '../engine/verdict';
import type { Draft } from './draft';

/** Puts a finding's safer wording in place. Resolves to whether the editor took it. */
export async function applyFix(draft: Draft, finding: Finding): Promise<boolean> {
  const { safer } = finding.why;
  if (safer === undefined) return false;
  const words = trimmed(draft.text, finding);
  const done = await replace(draft.box, safer === '' ? withSpace(draft.text, words) : words, safer);
  draft.refresh();
  return done;
}

/**
 * Fixes whatever can be fixed, last first, so that the offsets of the others stay right. Stops where the editor does not
 * take a change or the person goes on typing. Resolves to what was fixed.
 */
export async function applyAll(draft: Draft, shown: readonly Finding[]): Promise<Finding[]> {
  const fixed: Finding[] = [];
  const { text } = draft;
  for (const finding of outermost(shown.filter(isFixable)).reverse()) {
    if (!draft.text.startsWith(text.slice(0, finding.to))) break;
    if (!(await applyFix(draft, finding))) break;
    fixed.push(finding);
  }
  return fixed;
}

export function isFixable({ why }: Finding): boolean {
  return why.safer !== undefined;
}

/** Spans that lie in no other, in text order; of two that overlap, the first. */
function outermost(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.from - b.from || b.to - a.to))
    if (finding.from >= (kept.at(-1)?.to ?? 0)) kept.push(finding);
  return kept;
}

/** The span without the spaces at its ends, which keep the new words apart from their neighbours. */
function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return { from: to - words.trimStart().length, to: from + words.trimEnd().length };
}

/** Taking words out takes one of the two spaces around them too. */
function withSpace(text: string, { from, to }: Span): Span {
  const endsWord = to === text.length || /[\s.,;:!?)]/.test(text.charAt(to));
  if (text[from - 1] === ' ' && endsWord) return { from: from - 1, to };
  const startsLine = from === 0 || text[from - 1] === '\n';
  return startsLine && text[to] === ' ' ? { from, to: to + 1 } : { from, to };
}
