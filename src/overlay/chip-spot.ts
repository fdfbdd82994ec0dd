import type { Edges, Size } from './place';

const INSET = 6;
const GAP = 4;

/** The chip with its label, and just its icon. */
export interface ChipSizes {
  full: Size;
  dot: Size;
}

export interface ChipSpot extends Edges {
  /** Only the icon is shown. */
  dot: boolean;
}

const at = (left: number, top: number, size: Size): Edges => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});

const inside = (box: Edges, size: Size) => at(box.right - INSET - size.width, box.bottom - INSET - size.height, size);
const below = (box: Edges, size: Size) => at(box.right - INSET - size.width, box.bottom + GAP, size);
const corner = (box: Edges, size: Size) => at(box.right - size.width, box.top - size.height / 2, size);

/** A one-line box is no taller than the chip with its insets: there the chip sits on the middle of the line. */
const middle = (box: Edges, size: Size) =>
  at(box.right - INSET - size.width, (box.top + box.bottom - size.height) / 2, size);

/**
 * Where the chip goes: in the box's last corner, else under it, else over its top corner; with its label where that
 * covers nothing, else as a dot. `blocked` tells whether a place covers text or one of the site's controls.
 */
export function chipSpot(box: Edges, sizes: ChipSizes, blocked: (place: Edges) => boolean): ChipSpot {
  const roomy = box.right - box.left >= sizes.full.width * 2;
  const low = box.bottom - box.top < sizes.dot.height + 2 * INSET;
  const first = low ? middle : inside;
  const tries: [typeof inside, boolean][] = [
    ...(roomy
      ? ([
          [first, false],
          [below, false],
        ] as [typeof inside, boolean][])
      : []),
    [first, true],
    [below, true],
  ];
  for (const [place, dot] of tries) {
    const spot = place(box, dot ? sizes.dot : sizes.full);
    if (!blocked(spot)) return { ...spot, dot };
  }
  return { ...corner(box, sizes.dot), dot: true };
}
