import type { CardActs } from './card';
import type { Cards } from './cards';
import { selectWords } from './caret';
import type { Thanks } from './thanks';
import type { BoxView, Choices, MarkView } from './view';

/** What follows from each control of the open card. */
export function cardActs(cards: Cards, choices: Choices, thanks: Thanks, changed: () => void): CardActs {
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
    edit: closing((view, { ranges }) => selectWords(view, ranges)),
    dismiss: closing(({ box }, { finding }) => choices.dismiss(box, finding)),
    close: closing(),
    move: (by) => {
      cards.move(by);
      changed();
    },
  };
}
