import { hostOf } from '../compose/address';
import { type Composer, findBox, needsFallback } from '../compose/composer';
import { installGate } from '../compose/gate';
import { installLock } from '../compose/lock';
import { canRead, documentIn } from '../compose/tree';
import type { Audience } from '../engine/post';
import type { Link } from '../messages/link';
import type { CreateOverlay, Overlay } from '../overlay/view';
import { focusedIn, targetOf } from '../page/ask';
import { audienceAt } from '../sites/audience';
import type { Site } from '../sites/site';
import { SiteInUse } from '../sites/site-in-use';
import { PAGE_WORDS } from '../words/page-words';
import { keepWords, t } from '../words/words';
import { type JudgeFiles, watchAttachments } from './attachments';
import { choicesFor } from './choices';
import type { Draft } from './draft';
import { Drafts } from './drafts';
import { Judge } from './judge';
import { Lessons } from './lessons';
import { Outcomes } from './outcomes';
import { lookAgain } from './second-looks';
import { Seen } from './seen';
import { chipOf, mayAsk, type Standing, shownFindings } from './shown';
import { Submits } from './submits';
import { UnseenFrames } from './unseen-frames';

export interface WatchNeeds {
  window: Window;
  site: Site;
  link: Link;
  createOverlay: CreateOverlay;
  /** Gets the script that looks at attached files; absent where none can be attached. */
  loadPictures?(): Promise<JudgeFiles>;
  /** Whether frames the page makes itself may be left without a watch of their own. */
  missesFrames?: boolean;
  /** Ends the watch and takes everything drawn away. */
  signal: AbortSignal;
}

/** Watches the compose boxes of one frame: from the first focus of a box until the signal aborts. */
export function createWatch(needs: WatchNeeds): void {
  new Watch(needs);
}

class Watch {
  readonly #needs: WatchNeeds;
  readonly #site: SiteInUse;
  readonly #standing: Standing = { posture: undefined, lost: false };
  readonly #drafts: Drafts;
  readonly #judge: Judge;
  readonly #submits: Submits;
  readonly #seen: Seen;
  readonly #unseen: UnseenFrames | undefined;
  /** What each draft looked like when it was drawn last. */
  readonly #drawn = new WeakMap<Draft, string>();
  readonly #overlay: Overlay;
  readonly #outcomes: Outcomes;

  constructor(needs: WatchNeeds) {
    this.#needs = needs;
    const { link, signal, window, createOverlay } = needs;
    const site = new SiteInUse(needs.site);
    this.#site = site;
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
    const outcomes = new Outcomes({ link, audience: () => this.#audience() });
    this.#outcomes = outcomes;
    const overlay = createOverlay(
      choicesFor({
        outcomes,
        drafts,
        shownIn: (draft) => shownFindings(standing, draft),
        override: (overridden) => this.#submits.override(overridden),
        redraw: (draft) => this.#draw(draft),
        say: (box, message) => overlay.say(box, message),
        teach: (box, held) => lessons.after(box, held),
      }),
    );
    const lessons = new Lessons(standing, overlay);
    const gate = installGate(window, site, (attempt) => this.#submits.decide(attempt), signal);
    this.#submits = new Submits({ window, site, outcomes, judge, overlay, standing, drafts, replay: gate.replay });
    if (site.composers.some(({ queues }) => queues))
      installLock(window, site, (composer) => this.#mustStay(composer), signal);
    this.#seen = new Seen(site, link);
    const met = (frame: HTMLElement) => overlay.say(frame, t('offFrame'), 'off');
    const moved = () => this.#report();
    if (needs.missesFrames)
      this.#unseen = new UnseenFrames({ window, signal, mayTell: () => mayAsk(standing), met, moved });
    this.#drafts = drafts;
    this.#judge = judge;
    this.#overlay = overlay;
    const audience = () => this.#audience();
    const load = needs.loadPictures;
    if (load) watchAttachments({ window, site, link, signal, standing, overlay, drafts, audience, load });
    this.#listenToPage();
    this.#listenToLink();
  }

  /** Focus that moves inside one shadow root is not heard outside it; what is typed there is. */
  #listenToPage(): void {
    const { window, link, signal } = this.#needs;
    const site = this.#site;
    const options = { capture: true, signal };
    const meet = (event: Event) => {
      const target = targetOf(event) ?? null;
      // At most keys: what is known is watched.
      if (event.type === 'input' && this.#drafts.of(target as HTMLElement)) return;
      if (event.type === 'focusin' && needsFallback(target, site)) site.fallBack(true);
      const found = findBox(target, site);
      if (!found) return;
      // What is declared is there again.
      if (site.declared.includes(found.declaration)) site.fallBack(false);
      if (event.type === 'focusin') link.warm(site.id, this.#audience());
      const known = this.#drafts.of(found.box);
      this.#drafts.meet(found);
      // One that is met is looked around as it is.
      if (known && event.type === 'focusin' && this.#drafts.look(known)) this.#heed(known);
    };
    window.addEventListener('focusin', meet, options);
    window.addEventListener('input', meet, options);
    window.addEventListener('keydown', (event) => this.#openCardBy(event), options);
    window.addEventListener('pagehide', () => this.#outcomes.settle(), options);
    // Firefox tells where the focus went only after it has told that it went.
    window.addEventListener('blur', () => setTimeout(() => signal.aborted || this.#meetInFrame()), { signal });
    lookAgain({ window, site, drafts: this.#drafts, signal });
  }

  /**
   * The focus went into a frame. Its boxes are drawn there, but where their control stands here, it is here that their
   * words must be known when it is pressed.
   */
  #meetInFrame(): void {
    const frame = focusedIn(this.#needs.window.document);
    const inside = frame && documentIn(frame);
    if (inside) this.#drafts.meetIn(inside);
    this.#unseen?.look(frame);
  }

  /** A frame's boxes are drawn by the frame's own watch. */
  #draws({ box }: Draft): boolean {
    return box.ownerDocument === this.#needs.window.document;
  }

  #listenToLink(): void {
    const { link, signal } = this.#needs;
    const endings = [
      link.onPosture((posture) => this.#stand({ posture })),
      link.onLost(() => this.#stand({ lost: true })),
    ];
    const end = () => {
      this.#outcomes.settle();
      for (const ending of endings) ending();
      this.#overlay.destroy();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** A pack that changed judges everything anew, and so does the end of a pause. */
  #stand(standing: Partial<Standing>): void {
    const before = this.#standing.posture?.pack.edition;
    Object.assign(this.#standing, standing);
    const { document } = this.#needs.window;
    this.#site.repair(this.#standing.posture?.repairs ?? [], (selector) => canRead(document, selector));
    if (standing.posture) this.#seen.repeat();
    const now = this.#standing.posture?.pack.edition;
    // A pack's repairs may have found a control, or made a box one that is declared.
    this.#drafts.findAll();
    for (const draft of this.#drafts) {
      if (before !== undefined && before !== now) draft.outdate();
      this.#heed(draft);
    }
    this.#report();
  }

  #audience(): Audience {
    return audienceAt(hostOf(this.#needs.window), this.#site, this.#standing.posture?.hosts);
  }

  /** What waits to be published by itself was judged as it is: no later press would have another word looked at. */
  #mustStay(composer: Composer): boolean {
    if (!this.#submits.isQueued(composer)) return false;
    const [box] = composer.boxes;
    if (box) this.#overlay.say(box, t('queuedAsIs'));
    return true;
  }

  #heed(draft: Draft): void {
    // Asked first: what is drawn meanwhile costs no time of the answer's.
    void this.#judge.ask(draft);
    this.#draw(draft);
  }

  #forget(draft: Draft): void {
    this.#overlay.hide(draft.box);
    if (draft.isHeld) this.#outcomes.holdOver();
    const given = shownFindings(this.#standing, draft).filter(
      (finding) => finding.action !== 'note' && !draft.isDismissed(finding),
    );
    if (draft.isWritten && this.#draws(draft) && !this.#submits.isCounted(draft))
      this.#outcomes.tell('abandoned', given);
    this.#seen.forget(draft);
    this.#report();
  }

  #report(): void {
    this.#seen.report(this.#unseen?.isIn ? t('offFrame') : undefined);
  }

  #draw(draft: Draft): void {
    const { box } = draft;
    if (this.#needs.signal.aborted || this.#drafts.of(box) !== draft || !this.#draws(draft)) return;
    const shown = shownFindings(this.#standing, draft);
    const chip = chipOf(this.#standing, draft, shown, this.#audience());
    const drawn = JSON.stringify([draft.readings, chip, shown, shown.map((finding) => draft.isDismissed(finding))]);
    // The verdict on most keys says what was drawn at the key.
    if (this.#drawn.get(draft) !== drawn)
      this.#overlay.show({ box, chip, marks: draft.marks(shown), ...(draft.mirror && { mirror: draft.mirror }) });
    this.#drawn.set(draft, drawn);
    this.#seen.note(draft, shown, chip);
    // A finding that the last key changed is gone until the answer, which mostly finds it again.
    if (!this.#judge.isAsking(draft)) this.#report();
  }

  /** Alt+Shift+C opens the card nearest the caret; pressed again, the next one. By place on the keyboard: Alt changes the letter. */
  #openCardBy(event: KeyboardEvent): void {
    if (event.code !== 'KeyC' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    const found = findBox(targetOf(event) ?? null, this.#site);
    if (!found || !this.#overlay.openCard(found.box)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
