import { settingsOf } from '../../../src/policy/settings';
import { language, t } from '../../../src/words/words';
import { Counting } from './counting';
import { numberFrom, type PartProps, setting } from './desk';
import type { Draft } from './draft';
import { BothLanguages } from './form/both-languages';
import { ChoiceField } from './form/choice-field';
import { Part } from './form/part';
import { Reasons } from './form/reasons';
import { TextField } from './form/text-field';
import { lockLine } from './locked';

/** What people may do, and whom they can ask. */
export const People = (props: PartProps) => (
  <>
    <Overrides {...props} />
    <Pause {...props} />
    <Office {...props} />
    <Counting {...props} />
  </>
);

function Overrides({ draft: { overrideReasons: own }, edit, below }: PartProps) {
  const lock = lockLine(below, 'overrideReasons');
  const now = settingsOf(below).overrideReasons;
  const set = setting(edit, 'overrideReasons');
  const names = now.map(({ label }) => t('studio_quoted', label[language()])).join(', ');
  return (
    <Part title={t('studio_setting_overrideReasons')} intro={t('studio_override_intro')} lock={lock}>
      <ChoiceField
        name="overrideReasons.choice"
        label={t('studio_override_may')}
        hint={own === undefined ? names : undefined}
        disabled={lock !== undefined}
        value={own === undefined ? 'below' : own.length === 0 ? 'none' : 'own'}
        choices={[
          [
            'below',
            t('studio_as_below', now.length > 0 ? t('studio_override_reasons', now.length) : t('studio_override_none')),
          ],
          ['none', t('studio_override_none')],
          ['own', t('studio_override_own')],
        ]}
        onChange={(choice) => set(choice === 'below' ? undefined : choice === 'none' ? [] : [...now])}
      />
      {own && own.length > 0 && <Reasons name="overrideReasons" reasons={own} onChange={set} />}
    </Part>
  );
}

const FIRST_PAUSE = { minutes: 30, reasons: [{ code: 'reason', label: { en: '', es: '' } }] };

function Pause({ draft: { pause: own }, edit, below }: PartProps) {
  const lock = lockLine(below, 'pause');
  const now = settingsOf(below).pause;
  const set = setting(edit, 'pause');
  const asBelow = now ? t('studio_pause_minutes', now.minutes) : t('studio_pause_none');
  return (
    <Part title={t('studio_setting_pause')} intro={t('studio_pause_intro')} lock={lock}>
      <ChoiceField
        name="pause.choice"
        label={t('studio_pause_may')}
        disabled={lock !== undefined}
        value={own === undefined ? 'below' : own === false ? 'none' : 'own'}
        choices={[
          ['below', t('studio_as_below', asBelow)],
          ['none', t('studio_pause_none')],
          ['own', t('studio_pause_own')],
        ]}
        onChange={(choice) => set(choice === 'below' ? undefined : choice === 'none' ? false : now || FIRST_PAUSE)}
      />
      {own && (
        <>
          <TextField
            name="pause.minutes"
            type="number"
            label={t('studio_pause_length')}
            value={own.minutes}
            onInput={(typed) => set({ ...own, minutes: numberFrom(typed) as number })}
          />
          <Reasons
            name="pause.reasons"
            reasons={own.reasons}
            onChange={(reasons) => set({ ...own, reasons: reasons as typeof own.reasons })}
          />
        </>
      )}
    </Part>
  );
}

type Office = NonNullable<Draft['privacyOffice']>;
const WAYS = [
  ['email', 'email'],
  ['phone', 'tel'],
  ['url', 'url'],
] as const;

function Office({ draft: { privacyOffice: own }, edit, below }: PartProps) {
  const lock = lockLine(below, 'privacyOffice');
  const set = (change: Partial<Office>) =>
    edit((before) => {
      const next = { label: { en: '', es: '' }, ...before.privacyOffice, ...change };
      const isEmpty = !next.label.en && !next.label.es && WAYS.every(([way]) => !next[way]);
      return { ...before, privacyOffice: isEmpty ? undefined : next };
    });
  return (
    <Part title={t('studio_setting_privacyOffice')} intro={t('studio_office_intro')} lock={lock}>
      <BothLanguages
        name="privacyOffice.label"
        label={t('studio_office_label')}
        value={own?.label}
        disabled={lock !== undefined}
        onInput={(label) => set({ label: label ?? { en: '', es: '' } })}
      />
      <div class="two">
        {WAYS.map(([way, type]) => (
          <TextField
            key={way}
            name={`privacyOffice.${way}`}
            type={type}
            label={t(`studio_office_${way}`)}
            value={own?.[way]}
            disabled={lock !== undefined}
            onInput={(value) => set({ [way]: value })}
          />
        ))}
      </div>
    </Part>
  );
}
