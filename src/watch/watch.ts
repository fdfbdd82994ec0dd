import { findBox } from '../compose/composer';
import { installGate } from '../compose/gate';
import { focused, targetOf } from '../compose/tree';
import type { Audience } from '../engine/post';
import type { Link } from '../messages/link';
import type { CreateOverlay, Overlay } from '../overlay/view';
import { audienceAt } from '../sites/audience';
import type { Site } from '../sites/site';
import { PAGE_WORDS } from '../words/page-words';
import { keepWords } from '../words/words';
import { choicesFor } from './choices';
import type { Draft } from './draft';
import { Drafts } from './drafts';
import { Judge } from './judge';
import { Seen } from './seen';
import { chipOf, mayAsk, type Standing, shownFindings } from './shown';
import { Submits } from './submits';

export interface WatchNeeds {
  window: Window;
  site: Site;
  link: Link;
  createOverlay: CreateOverlay;
  /** Ends the watch and takes everything drawn away. */
  signal: AbortSignal;
}

/** Watches the compose boxes of one frame: from the first focus of a box until the signal aborts. */
export function createWatch(needs: WatchNeeds): void {
  new Watch(needs);
}

class Watch {
  readonly #needs: WatchNeeds;
  readonly #standing: Standing = { posture: undefined, lost: false };
  readonly #drafts: Drafts;
  readonly #judge: Judge;
  readonly #submits: Submits;
  readonly #seen: Seen;
  readonly #overlay: Overlay;

  constructor(needs: WatchNeeds) {
    this.#needs = needs;
    const { site, link, signal, window, createOverlay } = needs;
    keepWords(PAGE_WORDS);
    const standing = this.#standing;
    const judge = new Judge({
      site,
      link,
      audience: () => this.#audience(),
      mayAsk: () => mayAsk(standing),
      changed: (draft) => this.#draw(draft),
    });
    const drafts = new Drafts({
      site,
      signal,
      met: (draft) => this.#heed(draft),
      changed: (draft) => this.#heed(draft),
      moved: (draft) => this.#draw(draft),
      removed: (draft) => this.#forget(draft),
    });
    const overlay = createOverlay(
      choicesFor({
        link,
        drafts,
        shownIn: (draft) => shownFindings(standing, draft),
        override: (overridden) => this.#submits.override(overridden),
        redraw: (draft) => this.#draw(draft),
        say: (box, message) => overlay.say(box, message),
      }),
    );
    const gate = installGate(window, site, (attempt) => this.#submits.decide(attempt), signal);
    this.#submits = new Submits({ site, link, judge, overlay, standing, drafts, replay: gate.replay });
    this.#seen = new Seen(site, link);
    this.#drafts = drafts;
    this.#judge = judge;
    this.#overlay = overlay;
    this.#listenToPage();
    this.#listenToLink();
  }

  /** Focus that moves inside one shadow root is not heard outside it; what is typed there is. */
  #listenToPage(): void {
    const { window, site, link, signal } = this.#needs;
    const options = { capture: true, signal };
    const meet = (event: Event) => {
      const found = findBox(targetOf(event) ?? null, site);
      if (!found) return;
      if (event.type === 'focusin') link.warm(site.id, this.#audience());
      this.#drafts.meet(found);
    };
    window.addEventListener('focusin', meet, options);
    window.addEventListener('input', meet, options);
    window.addEventListener('keydown', (event) => this.#openCardBy(event), options);
    const found = findBox(focused(window.document), site);
    if (found) this.#drafts.meet(found);
  }

  #listenToLink(): void {
    const { link, signal } = this.#needs;
    const endings = [
      link.onPosture((posture) => this.#stand({ posture })),
      link.onLost(() => this.#stand({ lost: true })),
    ];
    const end = () => {
      for (const ending of endings) ending();
      this.#overlay.destroy();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** A pack that changed judges everything anew, and so does the end of a pause. */
  #stand(standing: Partial<Standing>): void {
    const before = this.#standing.posture?.pack.edition;
    Object.assign(this.#standing, standing);
    if (standing.posture) this.#seen.repeat();
    const now = this.#standing.posture?.pack.edition;
    for (const draft of this.#drafts) {
      if (before !== undefined && before !== now) draft.outdate();
      this.#heed(draft);
    }
    this.#seen.report(this.#standing, this.#drafts);
  }

  #audience(): Audience {
    const { site, window } = this.#needs;
    return audienceAt(window.location.hostname, site, this.#standing.posture?.hosts);
  }

  #heed(draft: Draft): void {
    this.#draw(draft);
    void this.#judge.ask(draft);
  }

  #forget(draft: Draft): void {
    this.#overlay.hide(draft.box);
    this.#seen.report(this.#standing, this.#drafts);
  }

  #draw(draft: Draft): void {
    const { box } = draft;
    if (this.#needs.signal.aborted || this.#drafts.of(box) !== draft) return;
    const shown = shownFindings(this.#standing, draft);
    this.#overlay.show({
      box,
      chip: chipOf(this.#standing, draft, shown),
      marks: draft.marks(shown),
      ...(draft.mirror && { mirror: draft.mirror }),
    });
    this.#seen.report(this.#standing, this.#drafts);
  }

  /** Alt+Shift+C opens the card nearest the caret; pressed again, the next one. By place on the keyboard: Alt changes the letter. */
  #openCardBy(event: KeyboardEvent): void {
    if (event.code !== 'KeyC' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    const found = findBox(targetOf(event) ?? null, this.#needs.site);
    if (!found || !this.#overlay.openCard(found.box)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
