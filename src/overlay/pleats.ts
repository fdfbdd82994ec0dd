/** One fold of cloth: where it begins and how wide it is, in CSS pixels. */
export interface Pleat {
  x: number;
  width: number;
}

/** Hung by hand, not by machine: widths that repeat too late to be seen. */
const WIDTHS = [11, 8, 13, 9, 12, 7, 10, 14];
const NARROWEST = 9;
const WIDEST = 22;
/** Folds overlap by a hair, or the page would glint through between them. */
const SEAM = 0.5;

/** The folds that fill a panel of this width: fine ones on a small button, broad ones on a wide one, none cut off. */
export function pleats(width: number): Pleat[] {
  const mean = Math.min(WIDEST, Math.max(NARROWEST, width / 5));
  const count = Math.max(2, Math.round(width / mean));
  const shares = Array.from({ length: count }, (_, index) => WIDTHS[index % WIDTHS.length] ?? 0);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x = 0;
  return shares.map((share) => {
    const pleat = { x, width: (share / total) * width };
    x += pleat.width;
    return pleat;
  });
}

/** A fold's outline: straight along its sides, its hem rounded as cloth falls. */
export const outline = ({ x, width }: Pleat, height: number): string => {
  const hem = Math.min(3, width / 4);
  const left = x - SEAM;
  const right = x + width + SEAM;
  return `M${left} 0H${right}V${height - hem}Q${x + width / 2} ${height + hem} ${left} ${height - hem}Z`;
};
