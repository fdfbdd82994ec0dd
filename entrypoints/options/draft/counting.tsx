import { settingsOf } from '../../../src/policy/settings';
import { t } from '../../../src/words/words';
import { numberFrom, type PartProps, setting } from './desk';
import { ChoiceField } from './form/choice-field';
import { LinesField } from './form/lines-field';
import { Part } from './form/part';
import { TextField } from './form/text-field';
import { inHundred, ofHundred } from './in-hundred';
import { lockLine } from './locked';

/** What is counted in each browser, and what follows from it there. */
export const Counting = (props: PartProps) => (
  <>
    <JournalPart {...props} />
    <BudgetPart {...props} />
  </>
);

const FIRST_JOURNAL = { days: 90, mayDelete: true };

function JournalPart({ draft: { journal: own }, edit, below }: PartProps) {
  const lock = lockLine(below, 'journal');
  const now = settingsOf(below).journal;
  const set = setting(edit, 'journal');
  return (
    <Part title={t('studio_setting_journal')} intro={t('studio_journal_intro')} lock={lock}>
      <ChoiceField
        name="journal.choice"
        label={t('studio_journal_may')}
        disabled={lock !== undefined}
        value={own === undefined ? 'below' : own === false ? 'none' : 'own'}
        choices={[
          ['below', t('studio_as_below', now ? t('studio_journal_days_now', now.days) : t('studio_journal_none'))],
          ['none', t('studio_journal_none')],
          ['own', t('studio_journal_own')],
        ]}
        onChange={(choice) => set(choice === 'below' ? undefined : choice === 'none' ? false : now || FIRST_JOURNAL)}
      />
      {own && (
        <>
          <TextField
            name="journal.days"
            type="number"
            label={t('studio_journal_days')}
            value={own.days}
            onInput={(typed) => set({ ...own, days: numberFrom(typed) as number })}
          />
          <ChoiceField
            name="journal.mayDelete"
            label={t('studio_journal_delete')}
            value={own.mayDelete ? 'yes' : 'no'}
            choices={[
              ['yes', t('studio_journal_delete_yes')],
              ['no', t('studio_journal_delete_no')],
            ]}
            onChange={(choice) => set({ ...own, mayDelete: choice === 'yes' })}
          />
        </>
      )}
    </Part>
  );
}

const FIRST_BUDGET = { share: 0.3, least: 20, except: [] };

function BudgetPart({ draft: { interruptionBudget: own }, edit, below }: PartProps) {
  const lock = lockLine(below, 'interruptionBudget');
  const now = settingsOf(below).interruptionBudget;
  const set = setting(edit, 'interruptionBudget');
  const share = (typed: string | undefined) => {
    const number = numberFrom(typed);
    return (typeof number === 'number' ? ofHundred(number) : number) as number;
  };
  return (
    <Part title={t('studio_setting_interruptionBudget')} intro={t('studio_budget_intro')} lock={lock}>
      <ChoiceField
        name="interruptionBudget.choice"
        label={t('studio_budget_may')}
        disabled={lock !== undefined}
        value={own === undefined ? 'below' : own === false ? 'none' : 'own'}
        choices={[
          [
            'below',
            t(
              'studio_as_below',
              now ? t('studio_budget_now', inHundred(now.share), now.least) : t('studio_budget_none'),
            ),
          ],
          ['none', t('studio_budget_none')],
          ['own', t('studio_budget_own')],
        ]}
        onChange={(choice) => set(choice === 'below' ? undefined : choice === 'none' ? false : now || FIRST_BUDGET)}
      />
      {own && (
        <>
          <div class="two">
            <TextField
              name="interruptionBudget.share"
              type="number"
              label={t('studio_budget_share')}
              value={typeof own.share === 'number' ? inHundred(own.share) : own.share}
              onInput={(typed) => set({ ...own, share: share(typed) })}
            />
            <TextField
              name="interruptionBudget.least"
              type="number"
              label={t('studio_budget_least')}
              value={own.least}
              onInput={(typed) => set({ ...own, least: numberFrom(typed) as number })}
            />
          </div>
          <LinesField
            name="interruptionBudget.except"
            label={t('studio_budget_except')}
            hint={t('studio_budget_except_hint')}
            code
            value={own.except}
            onInput={(except) => set({ ...own, except })}
          />
        </>
      )}
    </Part>
  );
}
