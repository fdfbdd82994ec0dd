import { type Detection, detect } from '../engine';
import { parsePost } from '../input-post';
import { type Counts, Tally } from './tally';

/** Some lines of the input in a row, and the number of the first, from 1. */
export interface Batch {
  first: number;
  lines: string[];
}

/** What the output says of them, line for line, and what there is to count. */
export interface Answers {
  text: string;
  broken: number;
  counts: Counts;
}

type Answer = ({ id?: unknown } & Detection) | { line: number; error: string };

/** Judges lines of JSON, each for itself. Of a line that is blank nothing is said. */
export function judgeLines({ first, lines }: Batch): Answers {
  const tally = new Tally();
  let text = '';
  let broken = 0;
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const answer = judge(line, first + at, tally);
    if ('error' in answer) broken++;
    text += `${JSON.stringify(answer)}\n`;
  });
  return { text, broken, counts: tally.counts };
}

function judge(text: string, line: number, tally: Tally): Answer {
  const post = parsePost(text);
  if (typeof post === 'string') return { line, error: post };
  const detection = detect(post.text, post);
  tally.add(post.expect, detection.verdict);
  return { ...(post.id !== undefined && { id: post.id }), ...detection };
}
