import { MODES } from '../../../src/policy/pack-schema';
import { settingsOf } from '../../../src/policy/settings';
import { t } from '../../../src/words/words';
import type { PartProps } from './desk';
import { setting } from './desk';
import { FalseAlarmsPart } from './false-alarms';
import { ChoiceField } from './form/choice-field';
import { Part } from './form/part';
import { lockLine } from './locked';

const WHEN_UNAVAILABLE = ['clear', 'warn', 'hold'] as const;

/** How strict the pack is, and how sure Curtain must be. */
export function Strictness({ draft, edit, below }: PartProps) {
  const now = settingsOf(below);
  const locks = { mode: lockLine(below, 'mode'), whenUnavailable: lockLine(below, 'whenUnavailable') };
  const asBelow = (words: string) => ['', t('studio_as_below', words)] as const;
  return (
    <>
      <Part title={t('studio_part_strictness')} intro={t('studio_strictness_intro')}>
        <ChoiceField
          name="mode"
          label={t('studio_setting_mode')}
          hint={locks.mode}
          disabled={locks.mode !== undefined}
          value={draft.mode ?? ''}
          choices={[asBelow(t(`mode_${now.mode}`)), ...MODES.map((mode) => [mode, t(`mode_${mode}`)] as const)]}
          onChange={(mode) => setting(edit, 'mode')(mode || undefined)}
        />
        <ChoiceField
          name="whenUnavailable"
          label={t('studio_setting_whenUnavailable')}
          hint={locks.whenUnavailable ?? t('studio_unavailable_hint')}
          disabled={locks.whenUnavailable !== undefined}
          value={draft.whenUnavailable ?? ''}
          choices={[
            asBelow(t(`studio_unavailable_${now.whenUnavailable}`)),
            ...WHEN_UNAVAILABLE.map((choice) => [choice, t(`studio_unavailable_${choice}`)] as const),
          ]}
          onChange={(choice) => setting(edit, 'whenUnavailable')(choice || undefined)}
        />
      </Part>
      <FalseAlarmsPart draft={draft} edit={edit} below={below} />
    </>
  );
}
