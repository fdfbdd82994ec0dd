/** Work that takes longer than this lets others have a turn: a keystroke that waits for its verdict does not feel it. */
const SLICE_MS = 25;

let since = 0;

/** Resolves at once while the present slice of work lasts, else after whatever else was waiting. */
export async function rest(): Promise<void> {
  const now = performance.now();
  if (now - since < SLICE_MS) return;
  await othersTurn();
  since = performance.now();
}

/** A message to oneself queues behind whatever waits already; a timer would, once nested, wait 4 ms of its own. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
