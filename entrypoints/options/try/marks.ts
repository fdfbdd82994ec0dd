import { ACTIONS, type Action, type Finding } from '../../../src/engine/verdict';

/** A piece of a text and the gravest mark on it. */
export interface Piece {
  /** UTF-16 offset. */
  from: number;
  words: string;
  action: Action | undefined;
}

/** A text cut where marks begin and end; where they nest, the graver one shows. */
export function marksOf(text: string, findings: readonly Pick<Finding, 'from' | 'to' | 'action'>[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const over = findings.filter((finding) => finding.from <= from && to <= finding.to);
    return { from, words: text.slice(from, to), action: gravest(over.map(({ action }) => action)) };
  });
}

function gravest(actions: Action[]): Action | undefined {
  return [...ACTIONS].reverse().find((action) => actions.includes(action));
}
