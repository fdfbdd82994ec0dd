import { CATEGORIES } from '../category';

/** Neighbouring words that speak for a category: first and last by index, and the highest logit among them. */
export interface Run {
  first: number;
  last: number;
  logit: number;
}

/** One category's logits, a row of all categories a word, and what is added to each. */
export interface Column {
  rows: ArrayLike<number>;
  /** The category's place in `CATEGORIES`. */
  category: number;
  plus: number;
}

/** Words at or above a level, in runs; one quieter word between two does not part them. */
export function runs({ rows, category, plus }: Column, level: number): Run[] {
  const found: Run[] = [];
  let before: Run | undefined;
  for (let word = 0, at = category; at < rows.length; word++, at += CATEGORIES.length) {
    const logit = (rows[at] as number) + plus;
    if (logit < level) continue;
    if (before && word - before.last <= 2) {
      before.last = word;
      if (logit > before.logit) before.logit = logit;
    } else {
      before = { first: word, last: word, logit };
      found.push(before);
    }
  }
  return found;
}
