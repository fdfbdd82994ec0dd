import { t } from '../words/words';

/** "1 thing to look at", "3 things to look at". */
export const thingsToLookAt = (count: number): string => (count === 1 ? t('chipFoundOne') : t('chipFoundMany', count));

/** What a change of the count is announced as; undefined when there is nothing worth saying. */
export function announcement(before: number, now: number): string | undefined {
  if (before === now) return undefined;
  return now === 0 ? t('chipFoundNone') : thingsToLookAt(now);
}
