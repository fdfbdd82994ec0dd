import { dropWords, shorten, wordsOf } from '../../src/overlay/excerpt';
import { RuleLine } from '../../src/overlay/rule-line';
import { swapLabel } from '../../src/overlay/swap';
import type { BoxView, Choices, MarkView } from '../../src/overlay/view';
import { t } from '../../src/words/words';

interface Props {
  mark: MarkView;
  view: BoxView | undefined;
  choices: Choices | undefined;
}

/** One finding as its card has it: the fix first, then why, then quietly by which rule. */
export function FindingItem({ mark, view, choices }: Props) {
  const { finding } = mark;
  const { safer, sentence } = finding.why;
  const words = wordsOf(mark);
  const drop = dropWords(mark, view?.marks ?? []);
  const edit = () => {
    if (!(view?.box instanceof HTMLTextAreaElement)) return;
    view.box.focus();
    view.box.setSelectionRange(finding.from, finding.to);
  };
  return (
    <li class="pocket-finding" data-action={finding.action}>
      {safer === undefined ? (
        <>
          <p class="pocket-words">“{shorten(words, 80)}”</p>
          <button type="button" onClick={edit}>
            {t('cardEditMyself')}
          </button>
        </>
      ) : (
        <button type="button" onClick={() => view && choices?.apply(view.box, finding)}>
          {swapLabel(shorten(words, 60), safer)}
        </button>
      )}
      <p>
        {sentence} {drop && t('cardDrop', shorten(drop, 40))}
      </p>
      <div class="pocket-rule">
        <RuleLine finding={finding} />
        {finding.action !== 'hold' && (
          <button type="button" class="pocket-dismiss" onClick={() => view && choices?.dismiss(view.box, finding)}>
            {t('cardDismiss')}
          </button>
        )}
      </div>
    </li>
  );
}
