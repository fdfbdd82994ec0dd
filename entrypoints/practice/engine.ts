import { createLocalLink } from '../../src/background/local-link';
import type { Post } from '../../src/engine/post';
import type { Verdict } from '../../src/engine/verdict';

/** One engine for the page's whole life, whichever network is in front. */
export const link = createLocalLink();

/** What the engine says of a text nobody is watched writing: a post to choose, or one's own before the marks are shown. */
export function judge(post: Omit<Post, 'revision'>): Promise<Verdict> {
  return link.analyse({ ...post, revision: 0 });
}

/** Nothing is asked of the person: a note counts as clear. */
export function isClear({ action }: Verdict): boolean {
  return action === 'clear' || action === 'note';
}
