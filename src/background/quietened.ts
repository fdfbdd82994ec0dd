import { gravest } from '../engine/engine';
import type { Verdict } from '../engine/verdict';

/** The verdict where some rules have gone quiet: what they found is a note. */
export function quietened(verdict: Verdict, rules: readonly string[]): Verdict {
  if (!verdict.findings.some(({ ruleId }) => rules.includes(ruleId))) return verdict;
  const findings = verdict.findings.map((finding) =>
    rules.includes(finding.ruleId) ? { ...finding, action: 'note' as const, was: finding.action } : finding,
  );
  return { ...verdict, findings, action: gravest(findings) };
}
