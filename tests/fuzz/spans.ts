import { expect } from 'vitest';
import type { Finding, Span } from '../../src/engine/verdict';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Expects of findings what everything that draws them leans on: in the text, not empty, in order, and no character cut in two. */
export function expectSound(text: string, findings: readonly Finding[]): void {
  const whole = boundariesOf(text);
  findings.forEach((finding, at) => {
    const said = `${finding.ruleId} ${finding.from}–${finding.to}: ${JSON.stringify(text.slice(finding.from, finding.to))}`;
    const before = findings[at - 1];
    expect(finding.from, said).toBeGreaterThanOrEqual(0);
    expect(finding.to, said).toBeGreaterThan(finding.from);
    expect(finding.to, said).toBeLessThanOrEqual(text.length);
    if (before) expect(before.from, `${said} after ${before.from}`).toBeLessThanOrEqual(finding.from);
    for (const span of [finding, ...(finding.drop ? [finding.drop] : [])]) expectWhole(span, whole, text, said);
  });
}

function expectWhole({ from, to }: Span, whole: ReadonlySet<number>, text: string, said: string): void {
  for (const end of [from, to])
    expect(whole.has(end), `${said} cuts a character at ${end} in ${JSON.stringify(text)}`).toBe(true);
}

/** Where a text may be cut without cutting what a person takes for one character. */
function boundariesOf(text: string): ReadonlySet<number> {
  return new Set([...Array.from(graphemes.segment(text), ({ index }) => index), text.length]);
}
