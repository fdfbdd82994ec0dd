import { type Composer, composerOfBox, type FoundBox, findBox } from '../compose/composer';
import { installGate } from '../compose/gate';
import { observe } from '../compose/observe';
import { focused, targetOf } from '../compose/tree';
import type { Link } from '../messages/link';
import type { CreateOverlay, Overlay } from '../overlay/view';
import type { Site } from '../sites/site';
import { choicesFor } from './choices';
import { Draft } from './draft';
import { Judge } from './judge';
import { Seen } from './seen';
import { chipOf, type Standing, shownFindings } from './shown';
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
  readonly #drafts = new Map<HTMLElement, Draft>();
  readonly #standing: Standing = { posture: undefined, lost: false };
  readonly #judge: Judge;
  readonly #submits: Submits;
  readonly #seen: Seen;
  readonly #overlay: Overlay;

  constructor(private readonly needs: WatchNeeds) {
    const { window, site, link, createOverlay, signal } = needs;
    this.#judge = new Judge(site, link, (draft) => this.#draw(draft));
    this.#seen = new Seen(site, link);
    this.#overlay = createOverlay(
      choicesFor({
        link,
        draftOf: (box) => this.#drafts.get(box),
        draftsWith: (box) => this.#draftsWith(box),
        allow: (drafts) => this.#submits.allow(drafts),
        redraw: (draft) => this.#draw(draft),
      }),
    );
    const gate = installGate(window, site, (attempt) => this.#submits.decide(attempt), signal);
    this.#submits = new Submits({
      site,
      judge: this.#judge,
      overlay: this.#overlay,
      standing: this.#standing,
      draftsOf: (composer) => this.#draftsOf(composer),
      replay: (control) => gate.replay(control),
    });
    this.#listen(signal);
  }

  #listen(signal: AbortSignal): void {
    const { window, link, site } = this.needs;
    const options = { capture: true, signal };
    window.addEventListener('focusin', (event) => this.#meet(event, true), options);
    window.addEventListener('input', (event) => this.#meet(event, false), options);
    window.addEventListener('keydown', (event) => this.#openCardBy(event), options);
    const endings = [
      link.onPosture((posture) => this.#change({ posture })),
      link.onLost(() => this.#change({ lost: true })),
    ];
    signal.addEventListener('abort', () => {
      for (const end of endings) end();
      this.#overlay.destroy();
    });
    const found = findBox(focused(window.document), site);
    if (found) this.#adopt(found);
  }

  #meet(event: Event, warm: boolean): void {
    const { link, site } = this.needs;
    const found = findBox(targetOf(event) ?? null, site);
    if (!found) return;
    if (warm) link.warm(site.id, site.audience);
    this.#adopt(found);
  }

  #adopt(found: FoundBox): Draft {
    const known = this.#drafts.get(found.box);
    if (known) return known;
    const draft = new Draft(found.box, found.declaration);
    this.#drafts.set(found.box, draft);
    const listener = { changed: () => this.#refresh(draft), removed: () => this.#forget(draft) };
    observe(found.box, listener, this.needs.signal);
    if (!draft.isBlank) draft.revision = 1;
    void this.#judge.ask(draft);
    this.#draw(draft);
    return draft;
  }

  #refresh(draft: Draft): void {
    const changed = draft.refresh();
    this.#draw(draft);
    if (changed) void this.#judge.ask(draft);
  }

  #forget(draft: Draft): void {
    this.#drafts.delete(draft.box);
    this.#overlay.hide(draft.box);
    this.#seen.report(this.#standing, this.#drafts.values());
  }

  #change(standing: Partial<Standing>): void {
    Object.assign(this.#standing, standing);
    for (const draft of this.#drafts.values()) this.#draw(draft);
  }

  #draw(draft: Draft): void {
    if (this.#drafts.get(draft.box) !== draft) return;
    const findings = shownFindings(this.#standing, draft);
    const chip = chipOf(this.#standing, draft, findings);
    this.#overlay.show({ box: draft.box, chip, marks: draft.marks(findings) });
    this.#seen.report(this.#standing, this.#drafts.values());
  }

  /** The drafts of a composer, as its boxes are at this moment: what is published is what they say now. */
  #draftsOf({ boxes, declaration }: Composer): Draft[] {
    return boxes.map((box) => {
      const draft = this.#adopt({ box, declaration });
      if (draft.refresh()) this.#draw(draft);
      return draft;
    });
  }

  #draftsWith(box: HTMLElement): Draft[] {
    const found = findBox(box, this.needs.site);
    return found ? this.#draftsOf(composerOfBox(found, this.needs.site)) : [];
  }

  /** Alt+Shift+C opens the card nearest the caret; pressed again, the next one. */
  #openCardBy(event: KeyboardEvent): void {
    if (event.code !== 'KeyC' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    const found = findBox(targetOf(event) ?? null, this.needs.site);
    if (!found || !this.#overlay.openCard(found.box)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
