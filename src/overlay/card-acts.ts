import { t } from '../words/words';
import type { CardActs } from './card';
import type { Cards } from './cards';
import { selectWords } from './caret';
import type { Thanks } from './thanks';
import type { BoxView, Choices, MarkView } from './view';

interface Needs {
  cards: Cards;
  choices: Choices;
  thanks: Thanks;
  changed(): void;
  /** Reads a message out. */
  hear(message: string): void;
}

/** What follows from each control of the open card. */
export function cardActs({ cards, choices, thanks, changed, hear }: Needs): CardActs {
  const closing = (then?: (view: BoxView, mark: MarkView) => void) => () => {
    const open = cards.open;
    const mark = open?.view.marks[open.index];
    if (!open || !mark) return;
    cards.close();
    changed();
    then?.(open.view, mark);
  };
  return {
    fix: closing((view, { finding }) => {
      thanks.expect(view.box, finding.category);
      choices.apply(view.box, finding);
    }),
    edit: closing(selectWords),
    dismiss: () => {
      const open = cards.open;
      const finding = open?.view.marks[open.index]?.finding;
      if (!open || !finding) return;
      // Asking first: a card whose mark is gone would close.
      let settle: ReturnType<Choices['dismiss']> = () => {};
      cards.askWhy((reason) => settle(reason));
      settle = choices.dismiss(open.view.box, finding);
      hear(`${t(finding.action === 'hold' ? 'fineThanksHeld' : 'fineThanks')} ${t('fineWhy')}`);
      changed();
    },
    because: (reason) => {
      cards.open?.settle?.(reason);
      cards.close();
      changed();
    },
    close: closing(),
    move: (by) => {
      cards.move(by);
      changed();
    },
  };
}
