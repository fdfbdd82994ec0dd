import { Worker } from 'node:worker_threads';
import type { Answers, Batch } from './judge-lines';

interface Waiting {
  resolve(answers: Answers): void;
  reject(error: unknown): void;
}

/** A thread and who waits for its answers, in the order they will come. */
interface Thread {
  worker: Worker;
  waiting: Waiting[];
}

/** Threads that judge lines, taking turns. */
export class Pool {
  private readonly threads: Thread[];
  private turn = 0;

  /** @param script what each thread runs: it answers every batch it is sent, in their order (`answerBatches`). */
  constructor(
    readonly size: number,
    script: URL,
  ) {
    this.threads = Array.from({ length: size }, () => start(script));
  }

  /** @throws what ended the thread, should something end it. */
  judge(batch: Batch): Promise<Answers> {
    const { worker, waiting } = this.threads[this.turn++ % this.size] as Thread;
    const answered = new Promise<Answers>((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(batch);
    });
    // Whoever waits for it hears of it then; until then it is no fault that nobody does.
    answered.catch(() => undefined);
    return answered;
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }
}

function start(script: URL): Thread {
  const thread: Thread = { worker: new Worker(script), waiting: [] };
  thread.worker.on('message', (answers: Answers) => thread.waiting.shift()?.resolve(answers));
  thread.worker.on('error', (error) => {
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  });
  return thread;
}
