/** Resolves before the next paint; after a moment anyway in a tab that paints nothing. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // The task after the frame: editors that sync in the frame's own callbacks are done by then.
      setTimeout(resolve);
    });
  });
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
