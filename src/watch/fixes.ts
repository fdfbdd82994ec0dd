import { replace } from '../compose/replace';
import type { Finding, Span } from '../engine/verdict';
import type { Draft } from './draft';

/** Puts a finding's safer wording in place. Resolves to whether the editor took it. */
export async function applyFix(draft: Draft, finding: Finding): Promise<boolean> {
  const { safer } = finding.why;
  if (safer === undefined) return false;
  return replace(draft.box, safer === '' ? withSpace(draft.text, finding) : finding, safer);
}

/** Fixes whatever can be fixed, last first, so that the offsets of the others stay right. Resolves to what was fixed. */
export async function applyAll(draft: Draft): Promise<Finding[]> {
  const fixed: Finding[] = [];
  const fixable = draft.findings.filter(({ why }) => why.safer !== undefined);
  for (const finding of outermost(fixable).reverse()) {
    if (!(await applyFix(draft, finding))) break;
    draft.refresh();
    fixed.push(finding);
  }
  return fixed;
}

/** The draft with each finding's words replaced by what they are: safe to show to the privacy office. */
export function redacted({ text, findings }: Draft): string {
  return outermost(findings)
    .reverse()
    .reduce((left, { from, to, why }) => `${left.slice(0, from)}[${why.title}]${left.slice(to)}`, text);
}

/** Spans that lie in no other, in text order. */
function outermost(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.from - b.from || b.to - a.to))
    if (finding.from >= (kept.at(-1)?.to ?? 0)) kept.push(finding);
  return kept;
}

/** Taking words out takes one of the two spaces around them too. */
function withSpace(text: string, { from, to }: Span): Span {
  const spaceBefore = text[from - 1] === ' ';
  if (spaceBefore && (to === text.length || /[\s.,;:!?)]/.test(text.charAt(to)))) return { from: from - 1, to };
  return from === 0 && text[to] === ' ' ? { from, to: to + 1 } : { from, to };
}
