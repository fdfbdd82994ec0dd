import type { FalseAlarmReason } from '../../src/journal/entry';
import { FALSE_ALARM_WORDS } from '../../src/overlay/false-alarm-words';
import { NO_REASON } from '../../src/report/set-aside';
import { t } from '../../src/words/words';

/** A reason in words; one of a pack's own by its code, as the files carry no words. */
export function reasonName(code: string): string {
  if (code === NO_REASON) return t('report_no_reason');
  if (code === 'written-permission') return t('report_permission');
  const key = FALSE_ALARM_WORDS[code as FalseAlarmReason];
  return key ? t(key) : code;
}
