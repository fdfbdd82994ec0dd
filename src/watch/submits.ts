import { type Composer, isDisabled } from '../compose/composer';
import type { Attempt } from '../compose/gate';
import { wait } from '../compose/pause';
import type { Finding } from '../engine/verdict';
import type { Overlay } from '../overlay/view';
import type { Site } from '../sites/site';
import { t } from '../words/words';
import type { Draft } from './draft';
import type { Drafts } from './drafts';
import { holdView } from './hold-view';
import type { Judge } from './judge';
import { heldIn, type Outcomes, openIn } from './outcomes';
import { Permits, textsOf } from './permits';
import { gravest, holdsPosts, type Standing } from './shown';

/** How long a press waits for a verdict that has not come yet. */
const PATIENCE_MS = 1000;

/** An attempt to publish, and what it would publish. */
interface Press {
  composer: Composer;
  drafts: readonly Draft[];
  /** Made by a person, of what a person wrote. Only such a press is counted: a page can make any other by itself. */
  isPersons: boolean;
}

interface Needs {
  window: Window;
  site: Site;
  outcomes: Outcomes;
  judge: Judge;
  overlay: Overlay;
  standing: Standing;
  drafts: Drafts;
  replay(control: HTMLElement): void;
}

/** Decides what becomes of an attempt to publish. */
export class Submits {
  /** The person gave a reason and chose to publish these words. */
  readonly #overridden = new Permits();
  /** No verdict could be had of these words, and the pack lets them pass at the next press. */
  readonly #unchecked = new Permits();
  readonly #counted = new Permits();
  readonly #passed = new Permits();
  /** Told of as posted: a press can reach the gate twice, as a click and as the `submit` it makes. */
  readonly #told = new Permits();
  readonly #settling = new WeakSet<Draft>();
  /** Rules whose sentence has stood in a hold dialog here: it is not said over and over. */
  readonly #lectured = new Set<string>();

  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** What is judged is decided at once. For anything else the press is stopped and a verdict asked for. */
  readonly decide = ({ composer, event }: Attempt): 'pass' | 'stop' => {
    const drafts = this.#needs.drafts.in(composer);
    const isWritten = drafts.some((draft) => draft.isWritten && !draft.isBlank);
    const press = { composer, drafts, isPersons: event.isTrusted && isWritten };
    if (this.#mayPass(drafts)) return this.#pass(press);
    if (drafts.every(({ isJudged }) => isJudged)) this.#hold(press);
    else if (drafts.every(({ isAnswered }) => isAnswered)) this.#conclude(press, true);
    else void this.#settle(press);
    return 'stop';
  };

  /** Whether a press was let through that the site has taken, but not carried out yet. */
  isQueued({ declaration, control, boxes }: Composer): boolean {
    if (!declaration.queues || !control || !isDisabled(control) || !holdsPosts(this.#needs.standing)) return false;
    const drafts = boxes.map((box) => this.#needs.drafts.of(box)).filter((draft) => draft !== undefined);
    return drafts.length > 0 && this.#passed.covers(drafts);
  }

  /** Whether it was told already what became of these words. */
  isCounted(draft: Draft): boolean {
    return this.#counted.includes(draft);
  }

  override(drafts: readonly Draft[]): void {
    this.#overridden.grant(drafts);
    this.#counted.grant(drafts);
  }

  #mayPass(drafts: readonly Draft[]): boolean {
    if (!holdsPosts(this.#needs.standing) || drafts.every(({ isBlank }) => isBlank)) return true;
    if (this.#overridden.covers(drafts)) return true;
    if (drafts.some(({ isHeld }) => isHeld)) return false;
    return drafts.every(({ isJudged }) => isJudged) || this.#unchecked.covers(drafts);
  }

  #pass({ drafts, isPersons }: Press): 'pass' {
    this.#passed.grant(drafts);
    if (isPersons && !this.#told.covers(drafts)) this.#count(drafts);
    return 'pass';
  }

  #count(drafts: readonly Draft[]): void {
    this.#told.grant(drafts);
    const { outcomes, standing } = this.#needs;
    const isChecked = standing.posture?.state === 'watching' && drafts.every(({ isJudged }) => isJudged);
    outcomes.posted(isChecked ? (gravest(drafts.flatMap(loud)) ?? 'clear') : undefined);
    if (!isChecked || this.#counted.covers(drafts)) return;
    outcomes.tell('passed', openIn(drafts));
    this.#counted.grant(drafts);
  }

  async #settle(press: Press): Promise<void> {
    const { drafts } = press;
    if (drafts.some((draft) => this.#settling.has(draft))) return;
    const pressed = textsOf(drafts);
    for (const draft of drafts) this.#settling.add(draft);
    await Promise.race([Promise.all(drafts.map((draft) => this.#needs.judge.ask(draft))), wait(PATIENCE_MS)]);
    for (const draft of drafts) this.#settling.delete(draft);
    for (const draft of drafts) draft.refresh();
    this.#conclude(press, textsOf(drafts) === pressed);
  }

  /** Decides a press that had to wait. `same`: nothing was typed meanwhile, so what was pressed for is what would go out. */
  #conclude(press: Press, same: boolean): void {
    const { drafts } = press;
    const rule = this.#needs.standing.posture?.whenUnavailable ?? 'warn';
    const judged = drafts.every(({ isJudged }) => isJudged);
    const tooLong = drafts.some(({ isTooLong }) => isTooLong);
    if (this.#mayPass(drafts)) this.#release(press, same, t('checkedPressAgain'));
    else if (drafts.some(({ isHeld }) => isHeld)) this.#hold(press);
    else if (!judged && rule === 'hold') this.#hold(press, t(tooLong ? 'holdTooLong' : 'holdUnavailable'));
    else {
      this.#unchecked.grant(drafts);
      const said = t(tooLong ? 'tooLongPressAgain' : 'uncheckedPressAgain');
      this.#release(press, same && rule === 'clear', said);
    }
  }

  /** Where the site takes a click that no person made, the press goes on by itself; elsewhere the person's next one does. */
  #release(press: Press, goesOn: boolean, message: string): void {
    const { control, declaration, boxes } = press.composer;
    if (goesOn && declaration.replay && control?.isConnected) {
      this.#pass(press);
      this.#needs.replay(control as HTMLElement);
      return;
    }
    const { document } = this.#needs.window;
    const anchor = [...boxes, control].find((part) => part?.isConnected && part.ownerDocument === document);
    if (anchor) this.#needs.overlay.say(anchor as HTMLElement, message);
  }

  #hold({ composer, drafts, isPersons }: Press, unavailable?: string): void {
    const { site, overlay, standing, window, outcomes } = this.#needs;
    const { control, ...keys } = composer;
    // A frame draws nothing outside of itself.
    const drawable = control?.ownerDocument === window.document ? composer : keys;
    outcomes.holdShown();
    overlay.hold(holdView(drawable, drafts, site, standing, this.#lectured, unavailable));
    if (isPersons) for (const { ruleId } of heldIn(drafts)) this.#lectured.add(ruleId);
  }
}

/** The findings as grave as they were before any rule went quiet here: a post is as it is. */
function loud({ findings }: Draft): Finding[] {
  return findings.map((finding) => ({ ...finding, action: finding.was ?? finding.action }));
}
