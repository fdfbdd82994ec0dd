/** From and to, as shares of 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The 97.5% point of the normal distribution: intervals of 95%. */
const Z = 1.959964;

/**
 * Where a share probably lies that was seen `hits` times in `of`. E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212: it
 * holds for few hits too, where the textbook's interval reaches below zero.
 */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = hits / of;
  const middle = share + (Z * Z) / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

export interface Seen {
  hits: number;
  of: number;
}

/** Where the difference `after − before` probably lies. R. G. Newcombe, Stat. Med. 17 (1998) 873–890, method 10. */
export function newcombe(before: Seen, after: Seen): Interval {
  const [was, is] = [wilson(before.hits, before.of), wilson(after.hits, after.of)];
  const [p, q] = [before.hits / before.of, after.hits / after.of];
  return {
    low: q - p - Math.hypot(q - is.low, was.high - p),
    high: q - p + Math.hypot(is.high - q, p - was.low),
  };
}
