import type { Finding, Span } from '../engine/verdict';
import type { Draft } from './draft';

interface Hole extends Span {
  title: string;
}

/** A draft with each finding's words replaced by what they are, "[patient's name]": safe to show to the privacy office. */
export function redacted({ text, findings }: Draft): string {
  return holes(findings)
    .reverse()
    .reduce((left, { from, to, title }) => `${left.slice(0, from)}[${title}]${left.slice(to)}`, text);
}

/** Findings may nest or overlap: every character of any of them goes, under the title of the one that starts first. */
function holes(findings: readonly Finding[]): Hole[] {
  const merged: Hole[] = [];
  for (const { from, to, why } of [...findings].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to, title: inSentence(why.title) });
  }
  return merged;
}

/** "Patient's name" as it stands inside a sentence; "SSN" stays as it is. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase() + title.slice(1) : title;
}
