import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not inherit what lets the main one read TypeScript.
register();
const { trainAsHand } = await import('./hand.ts');

/** The thread of one hand. The first speaks for all. */
trainAsHand(workerData, (said) => {
  if (workerData.hand === 0) parentPort?.postMessage(said);
});
