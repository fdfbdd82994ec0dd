/** Work that takes longer than this lets others have a turn: a keystroke that waits for its verdict does not feel it. */
const SLICE_MS = 25;

let since = 0;

/** Resolves at once while the present slice of work lasts, else after whatever else was waiting. */
export async function rest(): Promise<void> {
  const now = performance.now();
  if (now - since < SLICE_MS) return;
  await new Promise((resolve) => setTimeout(resolve));
  since = performance.now();
}
