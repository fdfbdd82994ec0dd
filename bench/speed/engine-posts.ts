import type { Detection } from '../../src/cli/engine';
import type { LabelledPost } from '../../training/corpus';

/** The engine as it is built for Node. */
export type Detect = (text: string, post: Pick<LabelledPost, 'site' | 'audience' | 'replyTo'>) => Detection;

export interface Timed {
  /** Milliseconds for a post none of whose sentences was read before. */
  cold: number[];
  /** Milliseconds for the same post with one more letter typed at its end. */
  keystroke: number[];
}

/** Times each post once cold, then once for a letter typed into a sentence that grows at its end. */
export function timePosts(detect: (text: string, post: LabelledPost) => unknown, posts: LabelledPost[]): Timed {
  const timed: Timed = { cold: [], keystroke: [] };
  for (const post of posts) {
    timed.cold.push(took(() => detect(post.text, post)));
    detect(`${post.text} a`, post);
    timed.keystroke.push(took(() => detect(`${post.text} an`, post)));
  }
  return timed;
}

/** Posts of about so many characters; longer ones than were written are made of several. */
export function postsOfLength(posts: LabelledPost[], length: number): LabelledPost[] {
  if (length < 1000) return posts.filter(({ text }) => Math.abs(text.length - length) < length / 6);
  const made: LabelledPost[] = [];
  let text = '';
  for (const post of posts) {
    text += `${post.text}\n`;
    if (text.length < length) continue;
    made.push({ ...post, text });
    text = '';
  }
  return made;
}

function took(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
