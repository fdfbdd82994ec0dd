/** When a box's text was last changed by anyone but Curtain, on the clock of `performance.now()`. */
const changed = new WeakMap<HTMLElement, number>();

/** To be called at every change of a box. */
export function noteChange(box: HTMLElement): void {
  changed.set(box, performance.now());
}

/** The change just noted was Curtain's own. */
export function disownChange(box: HTMLElement): void {
  changed.delete(box);
}

/** Milliseconds since the box was typed in; infinite where it was not, or Curtain changed it last. */
export function sinceTyping(box: HTMLElement): number {
  return performance.now() - (changed.get(box) ?? Number.NEGATIVE_INFINITY);
}
