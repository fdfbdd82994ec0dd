/** What writing begins with. An `input` is no sign of it: a page that inserts text by command gets trusted ones. */
const BEGINNINGS = ['keydown', 'paste', 'drop', 'compositionstart'];

/** Calls back whenever a person writes in a box: a page can dispatch such events, but never trusted ones. */
export function onWritten(box: HTMLElement, written: () => void, signal: AbortSignal): void {
  const heed = (event: Event) => event.isTrusted && written();
  for (const type of BEGINNINGS) box.addEventListener(type, heed, { capture: true, passive: true, signal });
}
