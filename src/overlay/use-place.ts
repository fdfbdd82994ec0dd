import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Follow } from './follow';
import type { Size, Spot } from './place';

/** Where a part of this size goes now, asked only by whom it matters to; undefined hides it. `fresh` as in Follow. */
export type Placing = (size: () => Size, fresh: boolean) => Spot | undefined;

/** Keeps a part in its place while the page moves, without rendering it again. */
export function usePlace(part: RefObject<HTMLElement | null>, follow: Follow, placing: Placing): void {
  const latest = useRef(placing);
  latest.current = placing;
  useLayoutEffect(() => {
    const look = (fresh: boolean) => (part.current ? placed(part.current, latest.current, fresh) : undefined);
    look(true)?.();
    return follow.on(look);
  }, [follow, part]);
  useLayoutEffect(() => follow.nudge());
}

/** Looks where the part goes, and returns what puts it there. */
function placed(part: HTMLElement, placing: Placing, fresh: boolean): () => void {
  const spot = placing(() => ({ width: part.offsetWidth, height: part.offsetHeight }), fresh);
  const translate = spot ? `${Math.round(spot.left)}px ${Math.round(spot.top)}px` : '';
  const visibility = spot ? 'visible' : 'hidden';
  return () => {
    if (part.style.translate !== translate) part.style.translate = translate;
    if (part.style.visibility !== visibility) part.style.visibility = visibility;
  };
}
