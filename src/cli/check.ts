import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Detection, detect, load } from './engine';
import { parsePost } from './input-post';
import { Tally } from './tally';

/**
 * Reads posts as JSON Lines and writes a verdict line for each, in order, one at a time: memory stays flat however long
 * the stream, and a stream may be cut at any line and checked in parts. A line that is not a post gets an `error` line
 * in its place, so that line n of the output always answers line n of the input.
 * @returns the exit code: 0, or 1 when some line was not a post.
 */
export async function check(input: Readable, output: Writable, report: Writable | undefined): Promise<number> {
  await load();
  const tally = new Tally();
  let line = 0;
  let broken = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    const answer = judge(text, line, tally);
    if ('error' in answer) broken++;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  report?.write(tally.table());
  return broken > 0 ? 1 : 0;
}

type Answer = ({ id?: unknown } & Detection) | { line: number; error: string };

function judge(text: string, line: number, tally: Tally): Answer {
  const post = parsePost(text);
  if (typeof post === 'string') return { line, error: post };
  const detection = detect(post.text, post);
  tally.add(post.expect, detection.verdict);
  return { ...(post.id !== undefined && { id: post.id }), ...detection };
}
