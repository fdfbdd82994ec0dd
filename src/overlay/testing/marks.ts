import type { Finding, Span } from '../../engine/verdict';
import type { MarkView } from '../view';

/** A finding where only what a test is about differs. */
export const findingAt = (from: number, to: number, over: Partial<Finding> = {}): Finding => ({
  from,
  to,
  category: 'phi.name',
  ruleId: 'phi.name.patient',
  action: 'warn',
  score: 0.9,
  why: {
    title: "Patient's name",
    sentence: 'A name can be enough here.',
    authority: '45 CFR 164.514',
    safer: 'a patient',
  },
  ...over,
});

/** A box on the page holding one text node. */
export function boxOf(text: string): { box: HTMLElement; node: Text } {
  const box = document.body.appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  const node = box.appendChild(document.createTextNode(text));
  return { box, node };
}

export function rangeOver(node: Node, { from, to }: Span): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** The mark of a finding over a text node that holds the whole post. */
export const markOver = (node: Node, from: number, to: number, over: Partial<Finding> = {}): MarkView => ({
  finding: findingAt(from, to, over),
  ranges: [rangeOver(node, { from, to })],
});
