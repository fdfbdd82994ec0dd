/** Neighbouring words that speak for a category: first and last by index, and the highest logit among them. */
export interface Run {
  first: number;
  last: number;
  logit: number;
}

/** Words at or above a level, in runs; one quieter word between two does not part them. */
export function runs(logits: number[], level: number): Run[] {
  const found: Run[] = [];
  logits.forEach((logit, at) => {
    if (logit < level) return;
    const before = found.at(-1);
    if (before && at - before.last <= 2) {
      before.last = at;
      before.logit = Math.max(before.logit, logit);
    } else found.push({ first: at, last: at, logit });
  });
  return found;
}
