import type { Audience } from '../engine/post';
import type { Finding } from '../engine/verdict';
import type { Posture } from '../messages/protocol';
import type { ChipView } from '../overlay/view';
import { t } from '../words/words';
import { type Draft, LONGEST_READ } from './draft';

/** What the frame knows of how it should behave. */
export interface Standing {
  posture: Posture | undefined;
  /** The extension was updated or removed under this page: nothing will be checked here any more. */
  lost: boolean;
}

const GRAVENESS = ['note', 'warn', 'hold'] as const;

/** Whether posts are held now. A Curtain that has heard nothing yet holds until it has. */
export function holdsPosts({ posture }: Standing): boolean {
  return !posture || (posture.state !== 'paused' && posture.mode === 'enforce');
}

/** Whether texts may be judged now: while Curtain is paused or has no rules, none leaves its page; once it is gone, none can. */
export function mayAsk({ posture, lost }: Standing): boolean {
  return !lost && (!posture || posture.state === 'watching');
}

/**
 * The findings the person sees: none while paused or only observing, and where nothing is held nothing looks like a hold.
 * What holds the post stays in sight even when it was dismissed in gentler times.
 */
export function shownFindings(standing: Standing, draft: Draft): Finding[] {
  const { posture } = standing;
  if (posture && (posture.state === 'paused' || posture.mode === 'observe')) return [];
  const graded = holdsPosts(standing) ? draft.findings : draft.findings.map(softened);
  return graded.filter((finding) => finding.action === 'hold' || !draft.isDismissed(finding));
}

/** What the chip says of a box. */
export function chipOf(
  { posture, lost }: Standing,
  draft: Draft,
  shown: readonly Finding[],
  audience?: Audience,
): ChipView {
  if (lost) return { state: 'off', reason: t('offUpdated') };
  if (posture?.state === 'paused') return { state: 'paused', reason: pausedReason(posture) };
  if (posture?.state === 'off') return { state: 'off', reason: posture.reason ?? t('offUnanswered') };
  if (draft.unanswered) return { state: 'off', reason: t('offUnanswered') };
  if (draft.isTooLong) return { state: 'off', reason: t('offTooLong', LONGEST_READ.toLocaleString()) };
  if (draft.reach === 'none') return { state: 'off', reason: t('offNoControl') };
  if (shown.length > 0) return { state: 'found', count: shown.length, action: gravest(shown) ?? 'note' };
  if (draft.late) return { state: 'checking' };
  return { state: 'watching', ...(audience && { audience }), ...(draft.reach === 'guessed' && { guessed: true }) };
}

function softened(finding: Finding): Finding {
  return finding.action === 'hold' ? { ...finding, action: 'warn' } : finding;
}

/** The gravest action among findings; undefined where there is none. */
export function gravest(findings: readonly Finding[]): Finding['action'] | undefined {
  return GRAVENESS.findLast((grade) => findings.some(({ action }) => action === grade));
}

function pausedReason({ pausedUntil }: Posture): string {
  if (!pausedUntil) return t('pausedNow');
  return t('pausedUntil', new Date(pausedUntil).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' }));
}
