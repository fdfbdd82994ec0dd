import type { Composer } from '../compose/composer';
import type { Attempt } from '../compose/gate';
import { wait } from '../compose/pause';
import type { HoldView, Overlay } from '../overlay/view';
import type { Site } from '../sites/site';
import { t } from '../words/words';
import type { Draft } from './draft';
import type { Judge } from './judge';
import type { Standing } from './shown';

/** How long a submit waits for a verdict that has not come yet. */
const PATIENCE_MS = 1000;

interface Needs {
  site: Site;
  judge: Judge;
  overlay: Overlay;
  standing: Standing;
  draftsOf(composer: Composer): Draft[];
  replay(control: HTMLElement): void;
}

/** Decides what becomes of an attempt to publish. */
export class Submits {
  /** Texts the person may publish as they are: overridden, or let through when no verdict could be had. */
  #allowed: string | undefined;
  #waiting = false;

  constructor(private readonly needs: Needs) {}

  /** Known and clear passes at once; a known hold is stopped; for anything else the press is stopped and a verdict asked for. */
  readonly decide = ({ composer }: Attempt): 'pass' | 'stop' => {
    if (!this.#holds()) return 'pass';
    const drafts = this.needs.draftsOf(composer);
    if (drafts.every((draft) => draft.isBlank) || this.#allowed === textsOf(drafts)) return 'pass';
    if (!drafts.every((draft) => draft.isJudged)) {
      void this.#settle(composer, drafts);
      return 'stop';
    }
    if (!drafts.some(isHeld)) return 'pass';
    this.#hold(composer, drafts);
    return 'stop';
  };

  /** The person chose to publish these texts as they are. */
  allow(drafts: Draft[]): void {
    this.#allowed = textsOf(drafts);
  }

  /** A paused or watching-only Curtain holds nothing. One that has heard nothing yet holds until it has. */
  #holds(): boolean {
    const { posture } = this.needs.standing;
    return !posture || (posture.state !== 'paused' && posture.mode === 'enforce');
  }

  async #settle(composer: Composer, drafts: Draft[]): Promise<void> {
    if (this.#waiting) return;
    this.#waiting = true;
    await Promise.race([Promise.all(drafts.map((draft) => this.needs.judge.ask(draft))), wait(PATIENCE_MS)]);
    this.#waiting = false;
    const judged = drafts.every((draft) => draft.isJudged);
    const rule = this.needs.standing.posture?.whenUnavailable ?? 'warn';
    if (drafts.some(isHeld)) this.#hold(composer, drafts);
    else if (!judged && rule === 'hold') this.#hold(composer, drafts, t('holdUnavailable'));
    else this.#release(composer, drafts, judged ? t('checkedPressAgain') : t('uncheckedPressAgain'), judged);
  }

  /** Where the site takes a click that no person made, this one goes on; elsewhere the person's next press does. */
  #release({ control, declaration }: Composer, drafts: Draft[], message: string, judged: boolean): void {
    this.allow(drafts);
    const box = drafts[0]?.box;
    if (judged && declaration.replay && control?.isConnected) this.needs.replay(control as HTMLElement);
    else if (box) this.needs.overlay.say(box, message);
  }

  #hold({ control, boxes }: Composer, drafts: Draft[], unavailable?: string): void {
    const { site, overlay, standing } = this.needs;
    const marks = drafts.flatMap((draft) => draft.marks());
    const graver = marks.filter(({ finding }) => finding.action === 'hold');
    const others = marks.filter(({ finding }) => finding.action !== 'hold');
    const view: HoldView = {
      box: (drafts.find(isHeld)?.box ?? boxes[0]) as HTMLElement,
      ...(control && { control }),
      marks: unavailable ? [] : [...graver, ...others],
      siteName: site.name,
      overrideReasons: standing.posture?.overrideReasons ?? [],
      ...(standing.posture?.privacyOffice && { privacyOffice: standing.posture.privacyOffice }),
      ...(unavailable && { unavailable }),
    };
    overlay.hold(view);
  }
}

function isHeld({ findings }: Draft): boolean {
  return findings.some(({ action }) => action === 'hold');
}

function textsOf(drafts: Draft[]): string {
  return JSON.stringify(drafts.map(({ text }) => text));
}
