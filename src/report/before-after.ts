import type { Entry } from '../journal/entry';
import { type Count, countOf, LEAST, sum } from './few';
import { isGrave, isOn, postsIn } from './shown';
import { type Interval, newcombe, wilson } from './wilson';

/** With fewer posts than this on either side, nothing is compared. */
export const LEAST_POSTS = 100;

/** Posts of one time, and those of them that went out with something marked or held in them. */
export interface Share {
  posts: Count;
  hits: Count;
  /** Absent where the hits may not be told. */
  share?: number;
  /** Of 95%. Where the hits may not be told, it holds for whatever number they are. */
  interval: Interval;
}

/** `fewer` and `more` where chance alone hardly explains it; `unclear` where it might. */
export type Change = 'no-baseline' | 'too-few' | 'fewer' | 'more' | 'unclear';

export interface BeforeAfter {
  before: Share;
  now: Share;
  change: Change;
}

/** Days of observing, when nobody was shown anything, against the days since. */
export function beforeAfter(entries: readonly Entry[], isGroup: boolean): BeforeAfter {
  const posts = postsIn(entries);
  const [before, now] = [seen(posts.filter((entry) => !isOn(entry))), seen(posts.filter(isOn))];
  return { before: shareOf(before, isGroup), now: shareOf(now, isGroup), change: changeOf(before, now) };
}

function seen(posts: readonly Entry[]) {
  return { of: sum(posts), hits: sum(posts.filter(isGrave)) };
}

function changeOf(before: ReturnType<typeof seen>, now: ReturnType<typeof seen>): Change {
  if (before.of === 0) return 'no-baseline';
  if (before.of < LEAST_POSTS || now.of < LEAST_POSTS) return 'too-few';
  const { low, high } = newcombe(before, now);
  if (high < 0) return 'fewer';
  return low > 0 ? 'more' : 'unclear';
}

function shareOf({ hits, of }: ReturnType<typeof seen>, isGroup: boolean): Share {
  const [told, posts] = [countOf(hits, isGroup), countOf(of, isGroup)];
  if (told !== 'few' && posts !== 'few')
    return { posts, hits: told, interval: wilson(hits, of), ...(of > 0 && { share: hits / of }) };
  if (posts === 'few') return { posts, hits: 'few', interval: { low: 0, high: 1 } };
  const most = Math.min(LEAST - 1, of);
  return { posts, hits: 'few', interval: { low: 0, high: wilson(most, of).high } };
}
