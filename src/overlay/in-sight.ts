import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How long a dialog that was hidden has to be in sight again before a press on it is an answer, in milliseconds. */
const READ_MS = 300;

/** How often the browser looks, in milliseconds; it looks no oftener. */
const LOOK_MS = 100;

/** Chromium tells what lies over what, whatever it is and wherever it comes from; other browsers leave it out. */
interface Visibility {
  isVisible?: boolean;
}

/**
 * Whether a person can see a dialog, and could a moment ago. A page may lay a picture over it that lets presses through,
 * or take the picture away under a press that was meant for it: neither is an answer.
 */
export function useInSight(dialog: RefObject<Element | null>): () => boolean {
  const since = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    // Until it has its place it can't be seen, and that is nobody's doing.
    let wasSeen = false;
    const heed = (entries: Visibility[]) => {
      const isCovered = entries.at(-1)?.isVisible === false;
      if (isCovered) since.current = Number.POSITIVE_INFINITY;
      else if (since.current === Number.POSITIVE_INFINITY)
        since.current = wasSeen ? performance.now() : Number.NEGATIVE_INFINITY;
      wasSeen ||= !isCovered;
    };
    const options = { trackVisibility: true, delay: LOOK_MS } as IntersectionObserverInit;
    const observer = new IntersectionObserver((entries) => heed(entries as Visibility[]), options);
    if (dialog.current) observer.observe(dialog.current);
    return () => observer.disconnect();
  }, [dialog]);
  return () => performance.now() - since.current >= READ_MS;
}
