import { useId } from 'preact/hooks';
import { FALSE_ALARM_REASONS, type FalseAlarmReason } from '../journal/entry';
import { t } from '../words/words';
import { FALSE_ALARM_WORDS } from './false-alarm-words';
import { trusted } from './trusted';

interface Props {
  /** It holds the post still: only an override lets that out. */
  held: boolean;
  onReason(reason: FalseAlarmReason): void;
}

/** After "Not a problem here": thanks, and the reasons, one press each. Closing it gives none. */
export function WhyFine({ held, onReason }: Props) {
  const question = useId();
  return (
    <>
      <p class="why">{t(held ? 'fineThanksHeld' : 'fineThanks')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once, not a form's fields */}
      <div class="reasons" role="group" tabIndex={-1} aria-labelledby={question}>
        <p id={question}>{t('fineWhy')}</p>
        {FALSE_ALARM_REASONS.map((reason) => (
          <button key={reason} type="button" class="button reason" onClick={trusted(() => onReason(reason))}>
            {t(FALSE_ALARM_WORDS[reason])}
          </button>
        ))}
      </div>
    </>
  );
}
