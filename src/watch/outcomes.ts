import type { Finding } from '../engine/verdict';
import type { Link } from '../messages/link';
import type { Outcome } from '../messages/protocol';
import type { Draft } from './draft';

/** Tells what became of findings, so that the hospital can count it. Never a word of the text. */
export function tellOutcome(link: Link, outcome: Outcome, findings: readonly Finding[], reason?: string): void {
  for (const { category, ruleId, action } of findings)
    link.tell({ kind: 'outcome', outcome, category, ruleId, action, ...(reason && { reason }) });
}

/** What holds the drafts. */
export function heldIn(drafts: readonly Draft[]): Finding[] {
  return drafts.flatMap(({ findings }) => findings.filter(({ action }) => action === 'hold'));
}
