import { isHeld, isLabelled, isShown, type Judged } from './judge';
import { MATCHES } from './spans';

const KINDS = ['missed', 'false alarm', 'too mild', 'too harsh', 'other words'] as const;
type Kind = (typeof KINDS)[number];

/** Every post that went wrong, the gravest kind first, with what the label says and what fired. */
export function errors(judged: readonly Judged[]): string {
  const wrong = judged.flatMap((one) => {
    const kind = kindOf(one);
    return kind ? [{ kind, one }] : [];
  });
  return KINDS.flatMap((kind) => {
    const group = wrong.filter((error) => error.kind === kind);
    return [`# ${kind}: ${group.length}`, ...group.map(({ one }) => entry(kind, one))];
  }).join('\n\n');
}

function kindOf(one: Judged): Kind | undefined {
  if (isLabelled(one) !== isShown(one)) return isShown(one) ? 'false alarm' : 'missed';
  if (isHeld(one) !== (one.post.expect === 'hold')) return isHeld(one) ? 'too harsh' : 'too mild';
  return unmarked(one).length + unlabelled(one).length > 0 ? 'other words' : undefined;
}

function entry(kind: Kind, one: Judged): string {
  const { post, detection, file } = one;
  const words = ({ start, end }: { start: number; end: number }) => JSON.stringify(post.text.slice(start, end));
  const fired = [...new Set(detection.findings.map(({ rule }) => rule))].join(', ');
  return [
    `## ${post.id}: ${kind} (label ${post.expect}, given ${detection.verdict}), ${file}`,
    `why: ${post.why}`,
    `fired: ${fired || 'no rule fired'}`,
    ...unmarked(one).map((label) => `not marked: ${label.category} ${words(label)}`),
    ...unlabelled(one).map((mark) => `marked by ${mark.rule}: ${mark.category} ${words(mark)}`),
    ...(post.replyTo ? [`answers: ${post.replyTo}`] : []),
    post.text.replace(/^/gm, '> '),
  ].join('\n');
}

function unmarked({ labels, detection }: Judged): Judged['labels'] {
  return labels.filter((label) => !detection.findings.some((mark) => MATCHES.overlap(mark, label)));
}

function unlabelled({ labels, detection }: Judged): Judged['detection']['findings'] {
  return detection.findings.filter((mark) => !labels.some((label) => MATCHES.overlap(mark, label)));
}
