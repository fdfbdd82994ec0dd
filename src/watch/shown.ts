import type { Finding } from '../engine/verdict';
import type { Posture } from '../messages/protocol';
import type { ChipView } from '../overlay/view';
import { t } from '../words/words';
import type { Draft } from './draft';

/** What the frame knows of how it should behave. */
export interface Standing {
  posture: Posture | undefined;
  /** The extension was updated or removed under this page. */
  lost: boolean;
}

const GRAVENESS = ['note', 'warn', 'hold'] as const;

/** The findings the person sees: none while paused or only observing; in coach mode nothing looks like a hold. */
export function shownFindings({ posture, lost }: Standing, { findings }: Draft): Finding[] {
  if (!posture || lost) return findings;
  if (posture.state !== 'watching' || posture.mode === 'observe') return [];
  if (posture.mode === 'enforce') return findings;
  return findings.map((finding) => (finding.action === 'hold' ? { ...finding, action: 'warn' } : finding));
}

/** What the chip says of a box. */
export function chipOf(standing: Standing, draft: Draft, shown: readonly Finding[]): ChipView {
  const { posture, lost } = standing;
  if (lost) return { state: 'off', reason: t('offUpdated') };
  if (!posture) return draft.unanswered ? { state: 'off', reason: t('offUnanswered') } : { state: 'checking' };
  if (posture.state === 'paused') return { state: 'paused', reason: pausedReason(posture) };
  if (posture.state === 'off') return { state: 'off', reason: posture.reason ?? t('offUnanswered') };
  if (draft.unanswered) return { state: 'off', reason: t('offUnanswered') };
  if (shown.length === 0) return { state: 'watching' };
  const action = GRAVENESS.findLast((grade) => shown.some((finding) => finding.action === grade)) ?? 'note';
  return { state: 'found', count: shown.length, action };
}

function pausedReason({ pausedUntil }: Posture): string {
  if (!pausedUntil) return t('pausedNow');
  const time = new Date(pausedUntil).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
  return t('pausedUntil', time);
}
