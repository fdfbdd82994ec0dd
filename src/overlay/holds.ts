import { t } from '../words/words';
import { focused } from './caret';
import { wordsOf } from './excerpt';
import type { HoldActs } from './hold';
import type { HoldScene } from './stage';
import type { Thanks } from './thanks';
import type { Choices, HoldView } from './view';

interface HoldNeeds {
  choices: Choices;
  thanks: Thanks;
  say(by: Element, message: string): void;
  changed(): void;
}

/** The one hold that may be shown, and what follows from each way out of it. */
export class Holds {
  scene: HoldScene | undefined;
  #last = 0;
  #before: HTMLElement | undefined;

  readonly #needs: HoldNeeds;

  constructor(needs: HoldNeeds) {
    this.#needs = needs;
  }

  open(view: HoldView): void {
    if (!this.isOpen()) this.#before = focused();
    const findings = view.marks.map((mark) => ({ finding: mark.finding, words: wordsOf(mark) }));
    this.#last += 1;
    this.scene = { view, findings, parting: false, id: this.#last };
    this.#needs.changed();
  }

  isOpen(): boolean {
    return this.scene !== undefined && !this.scene.parting;
  }

  /** The cloth is gone. */
  readonly parted = (): void => {
    this.scene = undefined;
    this.#needs.changed();
  };

  /** The box is gone, and its hold with it. */
  drop(box: HTMLElement): void {
    if (this.scene?.view.box === box) this.scene = undefined;
  }

  readonly acts: HoldActs = {
    edit: () => this.#leave((view) => this.#needs.choices.edit(view.box)),
    removeDetails: () =>
      this.#leave((view) => {
        const category = view.marks.find(({ finding }) => finding.why.safer !== undefined)?.finding.category;
        if (category) this.#needs.thanks.expect(view.box, category);
        this.#needs.choices.removeDetails(view.box);
      }),
    override: (reason) => this.#override(reason),
    ask: async () => (this.scene ? this.#needs.choices.ask(this.scene.view.box) : false),
  };

  /** The dialog must be gone before the box can have the focus: everything outside it is inert. */
  #leave(then: (view: HoldView) => void): void {
    const view = this.scene?.view;
    if (!view) return;
    this.parted();
    view.box.focus({ preventScroll: true });
    then(view);
  }

  /** The focus goes back to where the person pressed, so that the next press is a press of the same control. */
  #override(reason: string): void {
    if (!this.scene) return;
    const { view } = this.scene;
    this.scene = view.control ? { ...this.scene, parting: true } : undefined;
    this.#needs.changed();
    (this.#before?.isConnected ? this.#before : view.box).focus({ preventScroll: true });
    this.#needs.choices.override(view.box, reason);
    this.#needs.say(view.control?.isConnected ? view.control : view.box, t('holdPressAgain'));
  }
}
