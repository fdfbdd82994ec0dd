import { t } from '../words/words';
import { shorten } from './excerpt';

/** A preview of a fix: the old words struck through, the new ones after them. */
export function Swap({ words, safer, limit = 60 }: { words: string; safer: string; limit?: number }) {
  const old = words && <s>{shorten(words, limit)}</s>;
  if (safer === '') {
    return (
      <span class="swap">
        <strong>{t('cardTakeOut')}</strong> {old}
      </span>
    );
  }
  return (
    <span class="swap">
      {old}
      {old && <span class="to"> → </span>}
      <strong>{safer}</strong>
    </span>
  );
}

/** The same in words, for those who hear it. */
export function swapLabel(words: string, safer: string): string {
  if (safer === '') return words ? t('cardTakeOutLabel', words) : t('cardTakeOut');
  return words ? t('cardReplaceLabel', words, safer) : t('cardUse', safer);
}
