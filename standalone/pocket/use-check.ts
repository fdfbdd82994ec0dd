import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { link } from '../../entrypoints/practice/engine';
import type { Audience } from '../../src/engine/post';
import { createOverlay } from '../../src/overlay';
import type { BoxView, Choices } from '../../src/overlay/view';
import { createWatch } from '../../src/watch/watch';
import { ListedOverlay } from './listed-overlay';
import { pocketSite } from './sites';

export interface Check {
  /** What is shown of the box; absent until it is met. */
  view: BoxView | undefined;
  /** What the person can have done about it. */
  choices: Choices | undefined;
}

/**
 * Watches the box the way the content script watches one on a site. For other readers, or another text that is answered,
 * it begins anew: either may change what is right.
 */
export function useCheck(box: RefObject<HTMLTextAreaElement | null>, audience: Audience, answered: string): Check {
  const [view, setView] = useState<BoxView>();
  const choices = useRef<Choices>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is answered is read from the page, but must be read again
  useEffect(() => {
    const leaving = new AbortController();
    createWatch({
      window,
      site: pocketSite(audience),
      link,
      createOverlay: (given) => {
        choices.current = given;
        return new ListedOverlay(createOverlay(given), setView);
      },
      signal: leaving.signal,
    });
    // What was written before is met as though it were typed now.
    if (box.current?.value) box.current.dispatchEvent(new Event('input', { bubbles: true }));
    return () => leaving.abort();
  }, [audience, answered]);
  return { view, choices: choices.current };
}
