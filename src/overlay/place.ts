/** A rectangle in CSS pixels of the viewport. Every DOMRect is one. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Spot {
  left: number;
  top: number;
}

const MARGIN = 8;
const GAP = 8;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** Below the anchor, above it where there is no room below, and never outside the viewport. */
export function placeBy(anchor: Edges, size: Size, viewport: Size): Spot {
  const below = { left: anchor.left, top: anchor.bottom + GAP };
  const above = { left: anchor.left, top: anchor.top - GAP - size.height };
  return kept(fits(below.top, size.height, viewport.height) || above.top < MARGIN ? below : above, size, viewport);
}

/** Below the anchor with their right edges in line, else to a side, else above, where the text is: the anchor stays in sight. */
export function placeBeside(anchor: Edges, size: Size, viewport: Size): Spot {
  const left = anchor.right - size.width;
  const top = anchor.bottom - size.height;
  const tries: Spot[] = [
    { left, top: anchor.bottom + GAP },
    { left: anchor.right + GAP, top },
    { left: anchor.left - GAP - size.width, top },
    { left, top: anchor.top - GAP - size.height },
  ];
  const clear = tries
    .map((spot) => kept(spot, size, viewport))
    .find((spot) => !intersection(anchor, rectOf(spot, size)));
  return clear ?? placeCentred(size, viewport);
}

const fits = (start: number, length: number, room: number) => start >= MARGIN && start + length + MARGIN <= room;

/** Moved by as little as keeps it inside the viewport. */
const kept = ({ left, top }: Spot, size: Size, viewport: Size): Spot => ({
  left: clamp(left, MARGIN, Math.max(MARGIN, viewport.width - size.width - MARGIN)),
  top: clamp(top, MARGIN, Math.max(MARGIN, viewport.height - size.height - MARGIN)),
});

const rectOf = ({ left, top }: Spot, { width, height }: Size): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The middle of the viewport, where it is too small to stand beside anything. */
export function placeCentred(size: Size, viewport: Size): Spot {
  return {
    left: Math.max(MARGIN, (viewport.width - size.width) / 2),
    top: Math.max(MARGIN, (viewport.height - size.height) / 2),
  };
}

const CORNER = 16;

/** A corner of the viewport where the part covers nothing of what is to be seen: the lower ones first. */
export function placeInCorner(seen: Edges | undefined, size: Size, viewport: Size): Spot {
  const [left, top] = [CORNER, CORNER];
  const right = viewport.width - size.width - CORNER;
  const bottom = viewport.height - size.height - CORNER;
  const tries: Spot[] = [
    { left, top: bottom },
    { left: right, top: bottom },
    { left, top },
    { left: right, top },
  ].map((spot) => kept(spot, size, viewport));
  const clear = tries.find((spot) => !seen || !intersection(seen, rectOf(spot, size)));
  return clear ?? (tries[0] as Spot);
}

/** The smallest rectangle around all of them; undefined when none has a size. */
export function around(rects: Iterable<Edges>): Edges | undefined {
  let whole: Edges | undefined;
  for (const rect of rects) {
    if (rect.right <= rect.left && rect.bottom <= rect.top) continue;
    whole = whole ? union(whole, rect) : rect;
  }
  return whole;
}

export function union(a: Edges, b: Edges): Edges {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** What both share; undefined when they don't touch. */
export function intersection(a: Edges, b: Edges): Edges | undefined {
  const shared = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return shared.left < shared.right && shared.top < shared.bottom ? shared : undefined;
}

export const sameEdges = (a: Edges, b: Edges): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

export const holds = (rect: Edges, x: number, y: number, slop = 0): boolean =>
  x >= rect.left - slop && x <= rect.right + slop && y >= rect.top - slop && y <= rect.bottom + slop;

export const viewport = (): Size => ({
  width: document.documentElement.clientWidth || window.innerWidth,
  height: window.innerHeight,
});
