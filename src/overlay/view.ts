import type { Category } from '../engine/category';
import type { Audience } from '../engine/post';
import type { Action, Finding } from '../engine/verdict';
import type { FalseAlarmReason } from '../journal/entry';
import type { Choice } from '../messages/protocol';

/** What the overlay can draw, and what it reports back. The overlay decides nothing: it shows a view and tells what the person chose. */

/** One finding and where its words are now. Ranges are rebuilt by the caller at every change of the box. */
export interface MarkView {
  finding: Finding;
  /** DOM ranges over the marked words, in order; empty while they can't be placed. */
  ranges: Range[];
  /** The person has called it no problem, and it holds the post all the same. */
  dismissed?: true;
}

export type ChipView =
  /** `guessed`: the site has changed, and its control is known by its looks alone. */
  | { state: 'watching'; audience?: Audience; guessed?: true }
  /** A first verdict is on its way and has taken longer than a moment. */
  | { state: 'checking' }
  | { state: 'found'; count: number; action: Action }
  /** Not watching, and why, in a full sentence for the person. */
  | { state: 'paused' | 'off'; reason: string };

/** Whether two chips look and say the same. */
export function sameChip(a: ChipView | undefined, b: ChipView): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The text of a field in nodes: some whole lines a block. */
export interface Mirrored {
  readonly node: HTMLElement;
  readonly passages: readonly { block: HTMLElement; text: Text }[];
}

/** Everything drawn for one compose box. */
export interface BoxView {
  box: HTMLElement;
  chip: ChipView;
  marks: MarkView[];
  /**
   * Says what the box says, where that is a text field: the ranges of its marks lie over this, and it is laid over the field.
   */
  mirror?: Mirrored;
}

/** What is drawn when a submit was held. */
export interface HoldView {
  /** The box to go back to. */
  box: HTMLElement;
  /** The control the curtain is drawn across; absent when a key was pressed in a composer that shows none. */
  control?: Element;
  /** What holds the post (action `hold`), with the other findings of the composer after them. */
  marks: MarkView[];
  siteName: string;
  /** Rules whose sentence stood in a dialog here before, by id: it is offered again, not said again. */
  lectured: string[];
  /** Whom the site says it goes to, as it says it: "Anyone". */
  readers?: string;
  /** The site has kept what was typed as a draft. */
  savesDrafts?: true;
  /** Empty where the pack allows no override. */
  overrideReasons: Choice[];
  privacyOffice?: { label: string; email?: string; phone?: string; url?: string };
  /** Set instead of findings when no verdict could be had and the pack says to hold: a full sentence. */
  unavailable?: string;
}

/** What the person chose. Every call comes from a trusted event. */
export interface Choices {
  /** Put the safer wording of this finding in place. */
  apply(box: HTMLElement, finding: Finding): void;
  /**
   * "Not a problem here": don't show this finding again in this draft; what holds the post stays in sight. Returns what
   * takes the person's reason, or that they gave none.
   */
  dismiss(box: HTMLElement, finding: Finding): (reason?: FalseAlarmReason) => void;
  /** Back to the text, from the hold dialog. */
  edit(box: HTMLElement): void;
  /** Put the safer wording of every finding that has one in place. */
  removeDetails(box: HTMLElement): void;
  /** Post anyway, with the code of one of the reasons offered. */
  override(box: HTMLElement, reason: string): void;
  /** Copy a draft with the details taken out, to ask the privacy office with. Resolves to whether it was copied. */
  ask(box: HTMLElement): Promise<boolean>;
}

export interface Overlay {
  /** Draws or redraws a box: chip and marks. Cheap; called at every keystroke. */
  show(view: BoxView): void;
  /** Takes everything drawn for the box away. */
  hide(box: HTMLElement): void;
  /**
   * Opens the card of the mark at `index` of the box's view and moves the focus into it; without an index, of the mark
   * nearest the caret, or the next one when a card is open. False when the box has no mark.
   */
  openCard(box: HTMLElement, index?: number): boolean;
  /** Draws the curtain across the control, then opens the hold dialog. A second call replaces the first. */
  hold(view: HoldView): void;
  /**
   * A short line by the box, read out politely: "Checked. Press Post again."
   * @param state that of a chip whose sign it bears: `off` where nobody watches.
   */
  say(box: HTMLElement, message: string, state?: 'watching' | 'off'): void;
  /** After a hold: what makes its category matter, in a corner, away from the box. */
  teach(box: HTMLElement, category: Category): void;
  destroy(): void;
}

export type CreateOverlay = (choices: Choices) => Overlay;
