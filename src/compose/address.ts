/** Documents that a page makes itself, an editor's most often. */
const MADE = ['about:', 'blob:'];

/**
 * Where a frame stands. A frame that its page made itself has no address of its own: it stands where the page does. One
 * that the page has shut off from itself besides can't see where that is, and keeps the address that says nothing.
 */
export function addressOf(window: Window): Location {
  let at = window;
  while (MADE.includes(at.location.protocol) && at.parent !== at && isOpen(at.parent)) at = at.parent;
  return at.location;
}

/** The host a frame stands on; of one that is shut off, that of the page around it, as far as the browser tells. */
export function hostOf(window: Window): string {
  const { hostname } = addressOf(window);
  if (hostname) return hostname;
  // Older Firefox knows of no ancestors.
  const around = [...(window.location.ancestorOrigins ?? [])].find((origin) => origin !== 'null');
  return around ? new URL(around).hostname : '';
}

function isOpen({ location }: Window): boolean {
  try {
    return location.protocol !== '';
  } catch {
    return false;
  }
}
