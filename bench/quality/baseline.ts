import { createHash } from 'node:crypto';
import { isHeld, isLabelled, isShown, type Judged } from './judge';
import { isDrop } from './noise';
import { MATCHES } from './spans';

/**
 * What was right in a file of the corpus, post for post, so that a later run can be compared in pairs. Each measure is
 * a line of `1` (right) and `0` (wrong), one letter a post it is about, in the order of the file.
 */
export interface Record {
  /** Of the posts and their labels: a file that was edited since can't be compared. */
  hash: string;
  right: { [measure: string]: string };
}

export interface Baseline {
  /** For the reader; nothing compares them. */
  figures: { [measure: string]: string };
  files: { [file: string]: Record };
}

/** A measure that changed since the baseline. */
export interface Change {
  measure: string;
  lost: number;
  gained: number;
  drop: boolean;
}

export function record(judged: readonly Judged[]): Record {
  const right = new Map<string, string>();
  const add = (measure: string, is: boolean) => right.set(measure, (right.get(measure) ?? '') + (is ? '1' : '0'));
  for (const one of judged) {
    add(isLabelled(one) ? 'labelled posts caught' : 'clear posts left alone', isLabelled(one) === isShown(one));
    add(one.post.expect === 'hold' ? 'holds held' : 'others not held', (one.post.expect === 'hold') === isHeld(one));
    for (const label of one.labels)
      add(
        label.category,
        one.detection.findings.some((mark) => MATCHES.overlap(mark, label)),
      );
  }
  return { hash: hash(judged), right: Object.fromEntries([...right].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function hash(judged: readonly Judged[]): string {
  const said = judged.map(({ post }) => [post.id, post.site, post.audience, post.replyTo, post.text, post.expect]);
  const labels = judged.map(({ labels }) => labels);
  return createHash('sha256')
    .update(JSON.stringify([said, labels]))
    .digest('hex')
    .slice(0, 12);
}

export interface Comparison {
  changes: Change[];
  /** Files the baseline does not know as they are now: new ones, and ones with other posts or labels. */
  unknown: string[];
}

/** Compares the files that both know, all together, measure by measure. */
export function compare(before: Baseline['files'], now: Baseline['files']): Comparison {
  const flips = new Map<string, { lost: number; gained: number }>();
  const unknown: string[] = [];
  for (const [file, { hash, right }] of Object.entries(now)) {
    const known = before[file];
    if (known?.hash !== hash) unknown.push(file);
    else
      for (const [measure, line] of Object.entries(right)) {
        const flip = flips.get(measure) ?? { lost: 0, gained: 0 };
        flips.set(measure, flip);
        [...line].forEach((is, index) => {
          const was = known.right[measure]?.[index];
          if (was === '1' && is === '0') flip.lost++;
          if (was === '0' && is === '1') flip.gained++;
        });
      }
  }
  const changes = [...flips]
    .filter(([, { lost, gained }]) => lost + gained > 0)
    .map(([measure, flip]) => ({ measure, ...flip, drop: isDrop(flip.lost, flip.gained) }));
  return { changes, unknown };
}
