import type { Pack, Setting } from '../../../src/policy/pack-schema';
import { locksOf } from '../../../src/policy/settings';
import { language, t } from '../../../src/words/words';

/** Who of the packs below locked a setting, as a sentence; undefined where nobody did. */
export function lockLine(below: readonly Pack[], setting: Setting): string | undefined {
  const lock = locksOf(below).find((other) => other.setting === setting);
  return lock && t('studio_locked_by', lock.by.title[language()]);
}
