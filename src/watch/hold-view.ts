import type { Composer } from '../compose/composer';
import type { HoldView, MarkView } from '../overlay/view';
import type { Site } from '../sites/site';
import type { Draft } from './draft';
import { type Standing, shownFindings } from './shown';

/**
 * What the hold dialog shows of a composer. `lectured`: rules whose sentence was read here before. `unavailable` says why
 * it is held when no verdict could be had.
 */
export function holdView(
  { control, boxes }: Composer,
  drafts: readonly Draft[],
  site: Site,
  standing: Standing,
  lectured: ReadonlySet<string>,
  unavailable?: string,
): HoldView {
  const { posture } = standing;
  const readers = drafts.find((draft) => draft.readers !== undefined)?.readers;
  return {
    box: (drafts.find(({ isHeld }) => isHeld)?.box ?? boxes[0]) as HTMLElement,
    ...(control && { control }),
    marks: unavailable ? [] : holdsFirst(drafts.flatMap((draft) => draft.marks(shownFindings(standing, draft)))),
    lectured: [...lectured],
    siteName: site.name,
    ...(readers !== undefined && { readers }),
    ...(site.savesDrafts && { savesDrafts: true }),
    overrideReasons: posture?.overrideReasons ?? [],
    ...(posture?.privacyOffice && { privacyOffice: posture.privacyOffice }),
    ...(unavailable && { unavailable }),
  };
}

function holdsFirst(marks: readonly MarkView[]): MarkView[] {
  const isHold = ({ finding }: MarkView) => finding.action === 'hold';
  return [...marks.filter(isHold), ...marks.filter((mark) => !isHold(mark))];
}
