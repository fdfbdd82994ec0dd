import type { Category } from '../engine/category';
import type { SiteState } from '../messages/protocol';
import type { Site } from '../sites/site';
import { t } from '../words/words';
import type { Seen } from './seen-store';

/** What the popup says of a tab: all its frames together. A page that no frame has spoken for was open before Curtain was. */
export function siteState({ id, name, audience }: Site, frames: readonly Seen[]): SiteState {
  const counts: Partial<Record<Category, number>> = {};
  for (const frame of frames)
    for (const [category, count] of Object.entries(frame.counts) as [Category, number][])
      counts[category] = (counts[category] ?? 0) + count;
  const reason = frames.length === 0 ? t('offReload') : frames.find((frame) => !frame.watching)?.reason;
  return {
    site: id,
    siteName: name,
    audience,
    watching: frames.length > 0 && frames.every((frame) => frame.watching),
    ...(reason && { reason }),
    counts,
  };
}
