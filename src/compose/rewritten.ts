/**
 * Calls back when the page has written a document anew with `document.open()`, as editors do in their frames: that takes
 * every listener away along with what stood there. Observers stay.
 */
export function onRewritten(document: Document, rewritten: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    rewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
