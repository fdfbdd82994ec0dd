import { t } from '../../src/words/words';

/** What the post answers, where it answers something: a reply can confirm what it never says. */
export function Answered({ onChange }: { onChange(text: string): void }) {
  return (
    <details class="pocket-answered">
      <summary>{t('pocket_answers')}</summary>
      <div class="pocket-field">
        <label for="pocket-answered">{t('pocket_answered')}</label>
        <textarea
          id="pocket-answered"
          data-testid="pocket-answered"
          rows={3}
          autocomplete="off"
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </div>
    </details>
  );
}
