import { parentPort } from 'node:worker_threads';
import { type Batch, judgeLines } from './judge-lines';

/** What a thread of the pool does: it answers each batch it is sent. */
export function answerBatches(): void {
  parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(judgeLines(batch)));
}
