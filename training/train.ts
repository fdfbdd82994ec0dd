import { Worker } from 'node:worker_threads';
import { CATEGORIES } from '../src/engine/category';
import type { Trained } from '../src/engine/learned/model';
import type { RulePack } from '../src/engine/rule';
import type { LabelledPost } from './corpus';
import { Crew, HANDS } from './crew';
import type { HandTask, Said, Settings } from './hand';

export const SETTINGS: Settings = { rounds: 16, rate: 4e-3, batch: 16, seed: 7 };

/**
 * Trains on labelled posts, on a thread for each hand; the same posts in the same order give the same model, still
 * uncalibrated.
 * @throws what a hand threw; the others are stopped.
 */
export async function train(
  posts: LabelledPost[],
  pack: RulePack,
  told: (round: number, loss: number) => void,
  settings: Settings = SETTINGS,
): Promise<Trained> {
  const { memory } = new Crew(0, HANDS);
  const threads: Worker[] = [];
  try {
    const [first] = await Promise.all(
      Array.from({ length: HANDS }, (_, hand) => {
        const task: HandTask = { hand, hands: HANDS, memory, posts, pack, settings };
        const thread = new Worker(new URL('./hand-thread.mjs', import.meta.url), {
          workerData: task,
        });
        threads.push(thread);
        return finished(thread, told);
      }),
    );
    return {
      ...(first as Pick<Trained, 'words' | 'rules' | 'tables'>),
      calibration: { shown: [], held: [] },
      evidence: Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Trained['evidence'],
    };
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function finished(thread: Worker, told: (round: number, loss: number) => void): Promise<Said['trained']> {
  return new Promise((resolve, reject) => {
    let trained: Said['trained'];
    thread.on('message', (said: Said) => {
      trained = said.trained;
      if (said.round) told(said.round, said.loss);
    });
    thread.once('error', reject);
    thread.once('exit', () => resolve(trained));
  });
}
