import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { load } from '../engine';
import { type Answers, type Batch, judgeLines } from './judge-lines';
import type { Pool } from './pool';
import { Tally } from './tally';

/** So many lines go to a thread at once: handing them over one by one would take longer than judging them. */
const LINES = 200;

/**
 * Reads posts as JSON Lines and writes a verdict line for each, in order: memory stays flat however long the stream, and a
 * stream may be cut at any line and checked in parts. A line that is not a post gets an `error` line in its place, so that
 * line n of the output always answers line n of the input.
 * @param pool threads to share the work; without any, each line is answered as soon as it has come.
 * @returns the exit code: 0, or 1 when some line was not a post.
 */
export async function check(
  input: Readable,
  output: Writable,
  report: Writable | undefined,
  pool?: Pool,
): Promise<number> {
  const tally = new Tally();
  let broken = 0;
  for await (const answers of pool ? judgedBy(pool, batches(input, LINES)) : judgedHere(batches(input, 1))) {
    broken += answers.broken;
    tally.take(answers.counts);
    if (!output.write(answers.text)) await once(output, 'drain');
  }
  report?.write(tally.table());
  return broken > 0 ? 1 : 0;
}

async function* batches(input: Readable, size: number): AsyncGenerator<Batch> {
  let batch: Batch = { first: 1, lines: [] };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (batch.lines.push(line) < size) continue;
    yield batch;
    batch = { first: batch.first + size, lines: [] };
  }
  if (batch.lines.length > 0) yield batch;
}

async function* judgedHere(batches: AsyncIterable<Batch>): AsyncGenerator<Answers> {
  await load();
  for await (const batch of batches) yield judgeLines(batch);
}

/** Every thread has one batch in hand and one waiting; the answers come in the order of the batches. */
async function* judgedBy(pool: Pool, batches: AsyncIterable<Batch>): AsyncGenerator<Answers> {
  const waiting: Promise<Answers>[] = [];
  for await (const batch of batches) {
    waiting.push(pool.judge(batch));
    if (waiting.length === 2 * pool.size) yield waiting.shift() as Promise<Answers>;
  }
  yield* waiting;
}
