import type { Detection } from '../../src/cli/engine';
import type { Detector } from './detector';
import type { LabelledPost } from './post';
import { type Marked, place } from './spans';

/** A labelled post and what a detector made of it. */
export interface Judged {
  file: string;
  post: LabelledPost;
  labels: Marked[];
  detection: Detection;
}

export async function judge(file: string, posts: readonly LabelledPost[], detector: Detector): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const post of posts) {
    const labels = post.findings.map((label) => place(post.text, label));
    judged.push({ file, post, labels, detection: await detector(post) });
  }
  return judged;
}

/** Whether the person sees anything at all. */
export const isShown = ({ detection }: Judged) => detection.verdict !== 'clear';
export const isHeld = ({ detection }: Judged) => detection.verdict === 'hold';
/** Whether the label asks for anything at all. */
export const isLabelled = ({ post }: Judged) => post.expect !== 'clear';

/** The share of posts of which something holds; not a number where there are none. */
export function shareOf(judged: readonly Judged[], holds: (one: Judged) => boolean): number {
  return judged.filter(holds).length / judged.length;
}
