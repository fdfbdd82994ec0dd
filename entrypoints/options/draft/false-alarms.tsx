import { layered } from '../../../src/policy/layers';
import { t } from '../../../src/words/words';
import { numberFrom, type PartProps } from './desk';
import { Part } from './form/part';
import { TextField } from './form/text-field';
import { inHundred, ofHundred } from './in-hundred';
import { lockLine } from './locked';

const GRADES = ['warn', 'hold'] as const;

/** How often the learned score may be wrong, as people count: of 100 posts with nothing wrong. */
export function FalseAlarmsPart({ draft, edit, below }: PartProps) {
  const lock = lockLine(below, 'falseAlarms');
  const now = layered(below).at(-1)?.falseAlarms ?? { warn: 0, hold: 0 };
  const shares = draft.falseAlarms ?? now;
  const set = (grade: (typeof GRADES)[number], typed: string | undefined) => {
    const number = numberFrom(typed);
    const share = typeof number === 'number' ? ofHundred(number) : (number ?? now[grade]);
    edit((before) => ({ ...before, falseAlarms: { ...shares, [grade]: share } }));
  };
  return (
    <Part title={t('studio_setting_falseAlarms')} intro={t('studio_false_alarms_intro')} lock={lock}>
      <div class="two">
        {GRADES.map((grade) => (
          <TextField
            key={grade}
            name={`falseAlarms.${grade}`}
            type="number"
            label={t(`studio_false_alarms_${grade}`)}
            hint={t('studio_false_alarms_now', inHundred(now[grade]))}
            value={typeof shares[grade] === 'number' ? inHundred(shares[grade]) : shares[grade]}
            disabled={lock !== undefined}
            onInput={(typed) => set(grade, typed)}
          />
        ))}
      </div>
      {draft.falseAlarms && (
        <button type="button" class="plain" onClick={() => edit(({ falseAlarms: _own, ...others }) => others)}>
          {t('studio_leave_to_below')}
        </button>
      )}
    </Part>
  );
}
