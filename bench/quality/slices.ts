import { CATEGORIES, type Category } from '../../src/engine/category';
import { isHeld, isLabelled, isShown, type Judged } from './judge';
import { languageOf } from './post';

/** How a part of the corpus fared. */
export interface Slice {
  name: string;
  /** Posts labelled warn or hold, and how many of them were shown anything. */
  labelled: number;
  caught: number;
  /** Posts labelled clear, and how many of them were shown anything. */
  clear: number;
  flagged: number;
  /** Posts labelled hold, and how many of them were held. */
  hold: number;
  held: number;
}

/** A smaller slice says more about chance than about the detector. */
const FEWEST_POSTS = 20;

export function slice(name: string, judged: readonly Judged[]): Slice {
  const labelled = judged.filter(isLabelled);
  const clear = judged.filter((one) => !isLabelled(one));
  const hold = judged.filter(({ post }) => post.expect === 'hold');
  return {
    name,
    labelled: labelled.length,
    caught: labelled.filter(isShown).length,
    clear: clear.length,
    flagged: clear.filter(isShown).length,
    hold: hold.length,
    held: hold.filter(isHeld).length,
  };
}

/** Youden's J: the share of labelled posts caught less the share of clear posts flagged. Chance gives 0, perfection 1. */
export function youden({ caught, labelled, flagged, clear }: Slice): number {
  return caught / labelled - flagged / clear;
}

/**
 * A category's own posts against every clear post: caught where anything was shown, since the person is stopped either
 * way, but flagged only where this very category was shown.
 */
export function categorySlice(category: Category, judged: readonly Judged[]): Slice {
  const own = slice(
    category,
    judged.filter(({ labels }) => labels.some((label) => label.category === category)),
  );
  const clear = judged.filter((one) => !isLabelled(one));
  const flagged = clear.filter(({ detection }) => detection.findings.some((found) => found.category === category));
  return { ...own, clear: clear.length, flagged: flagged.length };
}

export interface Slices {
  all: Slice;
  category: Slice[];
  site: Slice[];
  language: Slice[];
  tag: Slice[];
  file: Slice[];
}

export function slices(judged: readonly Judged[]): Slices {
  return {
    all: slice('all', judged),
    category: CATEGORIES.map((category) => categorySlice(category, judged)).filter(({ labelled }) => labelled > 0),
    site: by(judged, ({ post }) => [post.site]),
    language: by(judged, ({ post }) => [languageOf(post)]),
    tag: by(judged, ({ post }) => post.tags).filter(({ labelled, clear }) => labelled + clear >= FEWEST_POSTS),
    file: by(judged, ({ file }) => [file]),
  };
}

/** A slice for each key, the one with most posts first. */
function by(judged: readonly Judged[], keysOf: (one: Judged) => string[]): Slice[] {
  const size = ({ labelled, clear }: Slice) => labelled + clear;
  return [...grouped(judged, keysOf)].map(([name, group]) => slice(name, group)).sort((a, b) => size(b) - size(a));
}

/** Posts by key, each once under each of its keys, in the order they come. */
export function grouped(judged: readonly Judged[], keysOf: (one: Judged) => string[]): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
