import type { Finding } from '../engine/verdict';
import type { FalseAlarmReason } from '../journal/entry';
import { caretIn, keepPlace } from './caret';
import { markNearCaret } from './hit';
import type { BoxView } from './view';

/** What opened a card decides what closes it: the pointer leaving, the caret leaving, or the person's own key. */
export type OpenedBy = 'pointer' | 'caret' | 'person';

export interface OpenCard {
  view: BoxView;
  index: number;
  by: OpenedBy;
  /** Grows each time the focus must move into the card. */
  focus: number;
  /** The person called it no problem, and may say why: takes the reason, or that there is none. */
  settle?: (reason?: FalseAlarmReason) => void;
}

const same = (a: Finding, b: Finding) => a.ruleId === b.ruleId && a.from === b.from && a.to === b.to;

/** The one card that may be open, and where the focus goes when it closes. */
export class Cards {
  open: OpenCard | undefined;
  #giveBack: (() => void) | undefined;

  /** `hasFocus` tells whether the focus is in the overlay. */
  constructor(readonly hasFocus: () => boolean) {}

  /** Opens a card that leaves the focus where it is. */
  peek(view: BoxView, index: number, by: OpenedBy): void {
    this.open?.settle?.();
    this.open = { view, index, by, focus: 0 };
  }

  /** Opens a card and moves the focus into it. False when there is no such mark. */
  enter(view: BoxView, index: number): boolean {
    if (!view.marks[index]) return false;
    this.open?.settle?.();
    if (!this.hasFocus()) this.#giveBack = keepPlace(view.box);
    this.open = { view, index, by: 'person', focus: (this.open?.focus ?? 0) + 1 };
    return true;
  }

  /** The mark a person means who names none: the one they look at, the one after it, or the one nearest their caret. */
  meant(view: BoxView): number {
    if (this.open?.view.box === view.box) {
      return this.hasFocus() ? (this.open.index + 1) % view.marks.length : this.open.index;
    }
    const caret = caretIn(view);
    return caret ? markNearCaret(view.marks, caret.node, caret.offset) : 0;
  }

  /** Asks for the reason in the card's own place; the focus goes along where it was in the card. */
  askWhy(settle: OpenCard['settle']): void {
    if (!this.open || !settle) return;
    const { focus } = this.open;
    this.open = { ...this.open, settle, focus: this.hasFocus() ? focus + 1 : focus };
  }

  /** Goes round the marks of the box; the focus follows only where it was in the card already. */
  move(by: number): void {
    if (!this.open) return;
    const { view, index, focus } = this.open;
    const next = (index + by + view.marks.length) % view.marks.length;
    this.open = { view, index: next, by: 'person', focus: this.hasFocus() ? focus + 1 : focus };
  }

  /** The box was drawn anew: the card stays with its finding, and closes when that is gone. */
  refresh(view: BoxView): void {
    const open = this.open;
    // What was dismissed is marked no more, but its card still asks.
    if (open?.view.box !== view.box || open.settle) return;
    const finding = open.view.marks[open.index]?.finding;
    const index = view.marks.findIndex((mark) => finding && same(mark.finding, finding));
    if (index < 0) this.close();
    else this.open = { ...open, view, index };
  }

  /** Closes the card. The focus goes back to the box, its selection as it was, when it was in the card. */
  close(): void {
    const giveBack = this.hasFocus() ? this.#giveBack : undefined;
    const settle = this.open?.settle;
    this.open = undefined;
    this.#giveBack = undefined;
    giveBack?.();
    settle?.();
  }
}
