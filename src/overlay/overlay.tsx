import { render } from 'preact';
import type { Category } from '../engine/category';
import { cardActs } from './card-acts';
import { Cards, type OpenedBy } from './cards';
import { watchCaret } from './caret-watch';
import { contain, watchEscape } from './contain';
import { announcement } from './count';
import { Follow } from './follow';
import { haven } from './haven';
import { Holds } from './holds';
import type { Host } from './host';
import { Lessons } from './lessons';
import { Lines } from './lines';
import { Live } from './live';
import { Mirrors } from './mirrors';
import { createPainter, type Painter } from './painter';
import { watchPointer } from './pointer';
import { darkBehind } from './scheme';
import { Stage } from './stage';
import { ringTab } from './tab-ring';
import { Thanks } from './thanks';
import { type BoxView, type ChipView, type Choices, type HoldView, type Overlay, sameChip } from './view';

/** Holds what is shown and draws it anew at each change. It decides nothing: every choice goes to `choices`. */
export class PageOverlay implements Overlay {
  readonly #host: Host;
  readonly #follow = new Follow();
  readonly #live: Live;
  readonly #mirrors: Mirrors;
  readonly #painter: Painter;
  readonly #views = new Map<EventTarget, BoxView>();
  readonly #thanks = new Thanks();
  readonly #cards = new Cards(() => {
    const focused = this.#host.root.activeElement;
    return focused !== null && !focused.closest('.lesson');
  });
  readonly #lines = new Lines(() => this.#draw());
  readonly #lessons = new Lessons({ changed: () => this.#draw(), hear: (message) => this.#live.say(message) });
  readonly #holds: Holds;
  readonly #cardActs;
  readonly #endings: (() => void)[];
  #announced = 0;
  /** What the chips say that are drawn. */
  readonly #drawn = new WeakMap<EventTarget, ChipView>();
  #isDue = false;

  constructor(choices: Choices, host: Host) {
    this.#host = host;
    this.#live = new Live(host.root);
    this.#follow.first = () => this.#drawDue();
    this.#mirrors = new Mirrors(host, this.#follow);
    this.#painter = createPainter(host.root, this.#follow);
    const draw = () => this.#draw();
    const view = (box: EventTarget) => this.#views.get(box);
    const close = () => this.#closeCard();
    this.#holds = new Holds({
      choices,
      thanks: this.#thanks,
      changed: draw,
      say: (by, message) => this.#say(by, message),
    });
    this.#cardActs = cardActs({
      cards: this.#cards,
      thanks: this.#thanks,
      choices,
      changed: draw,
      hear: (message) => this.#live.say(message),
    });
    this.#endings = [
      contain(this.#host.node, { onKey: (event) => this.#onKey(event), isModal: () => this.#holds.isOpen() }),
      watchCaret(this.#host.node, { view, close, open: (of, index) => this.#peek(of, index, 'caret') }),
      watchPointer({
        view,
        close,
        open: (of, index) => this.#peek(of, index, 'pointer'),
        isOpen: ({ box }, index) => this.#cards.open?.view.box === box && this.#cards.open.index === index,
        haven: () => haven(this.#host.root, this.#cards.open),
      }),
      watchEscape(() => this.#closeCard() || this.#lessons.close()),
    ];
  }

  show(view: BoxView): void {
    if (!this.#views.has(view.box)) this.#matchPage(view.box);
    const card = this.#cards.open;
    this.#views.set(view.box, view);
    this.#mirrors.lay(view);
    this.#painter.paint(view);
    this.#cards.refresh(view);
    const thanks = this.#thanks.owed(view);
    this.#announceCount();
    if (thanks) this.#say(view.box, thanks);
    else if (this.#cards.open !== card) this.#draw();
    else this.#drawSoon();
  }

  hide(box: HTMLElement): void {
    if (!this.#views.delete(box)) return;
    // A dialog that was taken out of the page took the host along.
    this.#host.raise();
    this.#painter.clear(box);
    this.#mirrors.lift(box);
    if (this.#cards.open?.view.box === box) this.#cards.close();
    if (this.#lines.current?.by === box) this.#lines.drop();
    this.#holds.drop(box);
    this.#announceCount();
    this.#draw();
  }

  openCard(box: HTMLElement, index?: number): boolean {
    const view = this.#views.get(box);
    if (!view || this.#holds.isOpen()) return false;
    this.#matchPage(box);
    const opened = this.#cards.enter(view, index ?? this.#cards.meant(view));
    this.#draw();
    return opened;
  }

  hold(view: HoldView): void {
    this.#host.raise();
    this.#matchPage(view.box);
    this.#cards.close();
    this.#lines.drop();
    this.#lessons.close();
    this.#holds.open(view);
  }

  say(box: HTMLElement, message: string, state?: 'watching' | 'off'): void {
    this.#matchPage(box);
    this.#say(box, message, state);
  }

  teach(box: HTMLElement, category: Category): void {
    this.#host.raise();
    this.#lessons.give({ box, category });
  }

  destroy(): void {
    this.#isDue = false;
    for (const end of this.#endings) end();
    this.#lessons.close();
    this.#lines.drop();
    render(null, this.#host.stage);
    this.#painter.destroy();
    this.#mirrors.destroy();
    this.#follow.stop();
    this.#live.destroy();
    this.#host.destroy();
  }

  #peek(view: BoxView, index: number, by: OpenedBy): void {
    if (this.#holds.isOpen() || this.#cards.hasFocus()) return;
    this.#matchPage(view.box);
    this.#cards.peek(view, index, by);
    this.#draw();
  }

  /** False when none was open. */
  #closeCard(): boolean {
    if (!this.#cards.open) return false;
    this.#cards.close();
    this.#draw();
    return true;
  }

  #onKey(event: KeyboardEvent): void {
    const { root } = this.#host;
    const parts = [...root.querySelectorAll('.hold, .card, .lesson')];
    const part = parts.find((each) => each.contains(root.activeElement)) ?? parts[0];
    if (!part || !event.isTrusted) return;
    if (event.key === 'Tab') ringTab(event, part, root.activeElement);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.#holds.isOpen()) this.#holds.acts.edit();
    else if (part.matches('.lesson')) this.#endLesson();
    else this.#closeCard();
  }

  /** Whoever was in it goes on in the box it was about. */
  #endLesson(): void {
    const box = this.#host.root.activeElement?.closest('.lesson') && this.#lessons.current?.box;
    this.#lessons.close();
    if (box instanceof HTMLElement && box.isConnected) box.focus({ preventScroll: true });
  }

  #say(by: Element, message: string, state?: 'watching' | 'off'): void {
    this.#host.raise();
    this.#lines.say({ by, message, ...(state && { state }) });
    this.#live.say(message);
    this.#draw();
  }

  #announceCount(): void {
    this.#live.sayLater(() => {
      const now = [...this.#views.values()].reduce((sum, { marks }) => sum + marks.length, 0);
      const said = announcement(this.#announced, now);
      this.#announced = now;
      return said;
    });
  }

  /** Sites have themes of their own: the parts take the one of the page behind them. */
  #matchPage(box: HTMLElement): void {
    this.#host.node.dataset.scheme = darkBehind(box) ? 'dark' : 'light';
  }

  /**
   * At the next frame, still before it is painted: by then the verdict on most keys has come, and nothing but marks is new.
   * Those are painted already.
   */
  #drawSoon(): void {
    this.#isDue = true;
    this.#follow.nudge();
  }

  #drawDue(): void {
    this.#painter.mend();
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#host.raise();
    const isNew = [...this.#views.values()].some(({ box, chip }) => !sameChip(this.#drawn.get(box), chip));
    if (isNew) this.#draw();
  }

  #draw(): void {
    this.#isDue = false;
    for (const { box, chip } of this.#views.values()) this.#drawn.set(box, chip);
    const { open: card } = this.#cards;
    render(
      <Stage
        scene={{
          boxes: [...this.#views.values()],
          card,
          hold: this.#holds.scene,
          line: this.#lines.current,
          lesson: this.#lessons.current,
        }}
        follow={this.#follow}
        cardActs={this.#cardActs}
        holdActs={this.#holds.acts}
        onChip={(box) => this.openCard(box, 0)}
        onParted={this.#holds.parted}
        onLessonEnd={() => this.#endLesson()}
        onLessonRest={this.#lessons.rest}
      />,
      this.#host.stage,
    );
  }
}
