import { type Caught, type FileGuard, guardFiles } from '../compose/files';
import type { Audience } from '../engine/post';
import type { Link } from '../messages/link';
import { within } from '../messages/patience';
import type { Overlay } from '../overlay/view';
import type { Site } from '../sites/site';
import { t } from '../words/words';
import type { Draft } from './draft';
import { type Standing, shownFindings } from './shown';

/** What the script that looks at files needs of the one that watches. */
export interface FileDesk {
  window: Window;
  site: Site;
  link: Link;
  standing: Standing;
  guard: FileGuard;
  audience(): Audience;
  /** A draft on the page whose words speak of a patient, when nobody was asked about a photo with it before. */
  askFor(): boolean;
  say(message: string): void;
}

/** Looks at caught files, shows what is to be shown, and hands over what the person decides on. Comes with a script of its own. */
export type JudgeFiles = (caught: Caught, desk: FileDesk) => Promise<void>;

interface Needs extends Pick<FileDesk, 'window' | 'site' | 'link' | 'standing' | 'audience'> {
  overlay: Overlay;
  drafts: Iterable<Draft>;
  signal: AbortSignal;
  load(): Promise<JudgeFiles>;
}

/** Long enough to start a worker; a person who chose a picture waits this long at most before it is told. */
const LOAD_MS = 5000;

/** Watches what is attached. Only what hands files over is here: most frames never see one. */
export function watchAttachments(needs: Needs): void {
  const { window, site, link, standing, audience, overlay, drafts, signal, load } = needs;
  const asked = new WeakSet<Draft>();
  const say = (caught: Caught, message: string) => {
    const [draft] = drafts;
    const by = [caught.target, draft?.box].find((element) => element?.checkVisibility());
    overlay.say(by ?? window.document.body, message);
  };
  const take = (caught: Caught): boolean => {
    const { posture, lost } = standing;
    if (!lost && posture?.state !== 'paused' && posture?.state !== 'off') {
      if (posture?.mode === 'observe') return false;
      void judge(caught);
      return true;
    }
    say(caught, t('fileUnchecked'));
    return false;
  };
  const judge = async (caught: Caught) => {
    try {
      const judgeFiles = await within(LOAD_MS, load());
      const askFor = () => {
        const draft = [...drafts].find((other) => !asked.has(other) && speaksOfPatient(other, standing));
        if (draft) asked.add(draft);
        return draft !== undefined && audience() === 'public';
      };
      await judgeFiles(caught, {
        ...{ window, site, link, standing, guard, audience, askFor },
        say: (message) => say(caught, message),
      });
    } catch {
      const isHeld = standing.posture?.whenUnavailable === 'hold' && standing.posture.mode === 'enforce';
      if (!isHeld) guard.allow(caught.files);
      say(caught, t(isHeld ? 'fileHeldUnchecked' : 'fileAddAgain'));
    }
  };
  const guard = guardFiles(window, take, signal);
}

function speaksOfPatient(draft: Draft, standing: Standing): boolean {
  return shownFindings(standing, draft).some(({ category }) => category.startsWith('phi.'));
}
