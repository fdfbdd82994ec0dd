import type { Post } from '../../../src/engine/post';
import { ACTIONS, type Finding } from '../../../src/engine/verdict';
import type { Grade, Judge, Judgement } from './judge';

/** What becomes of a post under other packs. `eased`: still shown something, but milder. */
export const CHANGES = ['held', 'warned', 'noted', 'eased', 'cleared', 'same'] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangedPost {
  post: Post;
  change: Change;
  was: Grade;
  is: Grade;
  /** The findings that brought it about: the new ones where it got graver, the lost ones where it got milder. */
  because: Finding[];
}

export interface Comparison {
  counts: Record<Change, number>;
  changed: ChangedPost[];
}

export interface Progress {
  done: number;
  of: number;
}

/** Shorter than a frame, so that the page stays alive. */
const SLICE_MS = 12;

const RAISED = { hold: 'held', warn: 'warned', note: 'noted' } as const;

export function changeOf(was: Grade, is: Grade): Change {
  if (was === is) return 'same';
  if (is === 'clear') return 'cleared';
  return rank(is) < rank(was) ? 'eased' : RAISED[is];
}

/**
 * Runs posts through two judges, a slice at a time.
 * @param rest called between slices. @throws the signal's reason once it is aborted.
 */
export async function compare(
  posts: readonly Post[],
  before: Judge,
  after: Judge,
  rest: (progress: Progress) => Promise<void>,
  signal: AbortSignal,
): Promise<Comparison> {
  const counts: Comparison['counts'] = { held: 0, warned: 0, noted: 0, eased: 0, cleared: 0, same: 0 };
  const changed: ChangedPost[] = [];
  let sliceEnds = performance.now() + SLICE_MS;
  for (const [done, post] of posts.entries()) {
    if (performance.now() > sliceEnds) {
      await rest({ done, of: posts.length });
      signal.throwIfAborted();
      sliceEnds = performance.now() + SLICE_MS;
    }
    const [was, is] = [before.judge(post), after.judge(post)];
    const change = changeOf(was.grade, is.grade);
    counts[change] += 1;
    if (change !== 'same')
      changed.push({ post, change, was: was.grade, is: is.grade, because: because(change, was, is) });
  }
  return { counts, changed };
}

function because(change: Change, was: Judgement, is: Judgement): Finding[] {
  const [mine, theirs] = change === 'cleared' || change === 'eased' ? [was, is] : [is, was];
  const differing = mine.findings.filter((finding) => !theirs.findings.some((other) => sameFinding(finding, other)));
  // Where the findings are the same, the mode alone has changed: all of them are why.
  return differing.length > 0 ? differing : mine.findings;
}

function sameFinding(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.from === b.from && a.to === b.to && a.action === b.action;
}

function rank(grade: Grade): number {
  return (ACTIONS as readonly Grade[]).indexOf(grade);
}
