import { MODES } from '../../../src/policy/pack-schema';
import { t } from '../../../src/words/words';
import { numberFrom, type PartProps } from './desk';
import type { Draft } from './draft';
import { ChoiceField } from './form/choice-field';
import { Part } from './form/part';
import { TextField } from './form/text-field';
import { SignersPart } from './signers';

type Stage = NonNullable<Draft['rollout']>[number];

/** Who gets this version first, and who must sign the next. */
export function Rollout(props: PartProps) {
  const { draft, edit } = props;
  const stages: readonly Stage[] = draft.rollout ?? [];
  const set = (next: readonly Stage[]) =>
    edit((before) => ({ ...before, rollout: next.length > 0 ? (next as [Stage, ...Stage[]]) : undefined }));
  const change = (index: number, part: Partial<Stage>) =>
    set(stages.map((stage, place) => (place === index ? { ...stage, ...part } : stage)));
  return (
    <>
      <Part title={t('studio_part_rollout')} intro={t('studio_rollout_intro')}>
        {stages.map((stage, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stage is known by its place
          <fieldset key={index} class="row">
            <legend>{t('studio_stage', index + 1)}</legend>
            <div class="two">
              <TextField
                name={`rollout.${index}.group`}
                label={t('studio_stage_group')}
                hint={t('studio_stage_group_hint')}
                value={stage.group}
                onInput={(group) => change(index, { group })}
              />
              <TextField
                name={`rollout.${index}.percent`}
                type="number"
                label={t('studio_stage_percent')}
                hint={t('studio_stage_percent_hint')}
                value={stage.percent}
                onInput={(typed) => change(index, { percent: numberFrom(typed) })}
              />
              <ChoiceField
                name={`rollout.${index}.mode`}
                label={t('studio_setting_mode')}
                value={stage.mode ?? ''}
                choices={[['', t('studio_stage_mode_own')], ...MODES.map((mode) => [mode, t(`mode_${mode}`)] as const)]}
                onChange={(mode) => change(index, { mode: mode || undefined })}
              />
            </div>
            <button type="button" class="plain" onClick={() => set(stages.filter((_, place) => place !== index))}>
              {t('studio_stage_remove', index + 1)}
            </button>
          </fieldset>
        ))}
        <div class="acts">
          <button type="button" onClick={() => set([...stages, { percent: 100 }])}>
            {t('studio_stage_add')}
          </button>
        </div>
      </Part>
      <SignersPart {...props} />
    </>
  );
}
