import type { Category } from '../engine/category';
import { within } from '../messages/patience';
import { PlainNotice, plainHold, plainState } from './plain-notice';
import type { BoxView, Choices, CreateOverlay, HoldView, Overlay } from './view';

/**
 * In milliseconds. Starting a worker takes a fraction of the first; a load that failed is not tried at every key. Without
 * one it is tried by itself, each time after twice as long, up to the last.
 */
const PATIENCE = 5000;
const RETRY_AFTER = 2000;
const LONGEST_WAIT = 60_000;

/** How long a line is worth reading, in milliseconds. */
const LINE = 6000;

/** What the person waits for: shown when the overlay comes, said in plain words when it can't. */
interface Pending {
  box: HTMLElement;
  kind: 'hold' | 'say' | 'card';
  words?: string;
  /** Another change of the box does not end it: it is held for want of a verdict, not for a finding. */
  unavailable?: boolean;
  since: number;
  act(overlay: Overlay): void;
}

/**
 * The overlay of a frame whose face is loaded when there is first something to show: few of the frames Curtain watches
 * are ever written in. What is to be shown meanwhile is shown when it comes; what can't come is said in plain words.
 */
export class ComingOverlay implements Overlay {
  readonly #choices: Choices;
  readonly #load: () => Promise<CreateOverlay>;
  readonly #notice = new PlainNotice();
  readonly #views = new Map<HTMLElement, BoxView>();
  #overlay: Overlay | undefined;
  #pending: Pending | undefined;
  #isLoading = false;
  #failed = Number.NEGATIVE_INFINITY;
  #wait = RETRY_AFTER;
  #isOver = false;

  constructor(choices: Choices, load: () => Promise<CreateOverlay>) {
    this.#choices = choices;
    this.#load = load;
  }

  show(view: BoxView): void {
    if (this.#overlay) {
      this.#overlay.show(view);
      return;
    }
    this.#views.set(view.box, view);
    const { box, kind, unavailable } = this.#pending ?? {};
    const isHeld = view.marks.some(({ finding }) => finding.action === 'hold');
    if (box === view.box && kind === 'hold' && !unavailable && !isHeld) this.#pending = undefined;
    this.#bring();
  }

  hide(box: HTMLElement): void {
    this.#overlay?.hide(box);
    this.#views.delete(box);
    const isDropped = this.#pending?.box === box;
    if (isDropped) this.#pending = undefined;
    if (isDropped || (this.#views.size === 0 && !this.#pending)) this.#notice.take();
  }

  openCard(box: HTMLElement, index?: number): boolean {
    if (this.#overlay) return this.#overlay.openCard(box, index);
    const isMarked = (this.#views.get(box)?.marks.length ?? 0) > 0;
    if (isMarked) this.#ask({ box, kind: 'card', act: (overlay) => overlay.openCard(box, index) });
    return isMarked;
  }

  hold(view: HoldView): void {
    const { box, unavailable } = view;
    const words = plainHold(view);
    this.#ask({ box, kind: 'hold', words, unavailable: Boolean(unavailable), act: (overlay) => overlay.hold(view) });
  }

  say(...said: Parameters<Overlay['say']>): void {
    const [box, words] = said;
    this.#ask({ box, kind: 'say', words, act: (overlay) => overlay.say(...said) });
  }

  /** Not worth waiting for: a lesson comes after a hold, and the hold has brought the overlay. */
  teach(box: HTMLElement, category: Category): void {
    this.#overlay?.teach(box, category);
  }

  destroy(): void {
    this.#isOver = true;
    this.#overlay?.destroy();
    this.#notice.take();
  }

  /** Of several things asked for before it came, the last is what the person waits for; but a hold waits for its answer. */
  #ask(asked: Omit<Pending, 'since'>): void {
    if (this.#overlay) {
      asked.act(this.#overlay);
      return;
    }
    const isHeld = this.#pending?.kind === 'hold' && asked.kind !== 'hold';
    if (!isHeld) this.#pending = { ...asked, since: performance.now() };
    this.#bring(asked.words !== undefined);
  }

  /** @param pressed somebody waits for an answer. */
  #bring(pressed = false): void {
    if (this.#isLoading) return;
    if (performance.now() - this.#failed < RETRY_AFTER) {
      this.#tell(pressed);
      return;
    }
    this.#isLoading = true;
    within(PATIENCE, this.#load())
      .then((create) => this.#come(create))
      .catch(() => {
        this.#failed = performance.now();
        this.#tell(pressed);
        this.#tryLater();
      })
      .finally(() => {
        this.#isLoading = false;
      });
  }

  /** What has been written is marked once it can be, though nothing more is written. */
  #tryLater(): void {
    const failed = this.#failed;
    setTimeout(() => {
      const isWanted = this.#views.size > 0 || this.#pending !== undefined;
      if (isWanted && !this.#overlay && !this.#isOver && failed === this.#failed) this.#bring();
    }, this.#wait);
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
  }

  /** @throws what the overlay throws when the page does not let it stand: then it has not come. */
  #come(create: CreateOverlay): void {
    if (this.#isOver) return;
    const overlay = create(this.#choices);
    try {
      for (const view of this.#views.values()) overlay.show(view);
    } catch (error) {
      overlay.destroy();
      throw error;
    }
    this.#overlay = overlay;
    this.#notice.take();
    this.#views.clear();
    const pending = this.#pending;
    this.#pending = undefined;
    pending?.act(overlay);
  }

  #tell(pressed: boolean): void {
    if (this.#isOver) return;
    const { kind, since = 0, words } = this.#pending ?? {};
    if (kind === 'say' && performance.now() - since > LINE) this.#pending = undefined;
    const said = this.#pending && words;
    const views = [...this.#views.values()];
    if (said !== undefined) this.#notice.put(said, pressed);
    else if (views.length > 0) this.#notice.put(plainState((views.find(isOff) ?? views[0])?.chip));
    else this.#notice.take();
  }
}

const isOff = ({ chip }: BoxView) => chip.state === 'off';
