import type { Action } from '../engine/verdict';
import { type Edges, intersection } from './place';
import type { BoxView } from './view';
import { visiblePart } from './visible';

/**
 * Draws the marks as lines over the page, where the browser has no highlights. Looks at once, at every frame that may move
 * them, and returns what draws them.
 */
export function drawMarks(layer: HTMLElement, views: Iterable<BoxView>): () => void {
  const lines = [...views].flatMap(linesOf);
  return () => draw(layer, lines);
}

function draw(layer: HTMLElement, lines: (readonly [Action, Edges])[]): void {
  while (layer.childElementCount > lines.length) layer.lastElementChild?.remove();
  for (const [index, [action, { left, top, right, bottom }]] of lines.entries()) {
    const line = (layer.children[index] ?? layer.appendChild(document.createElement('i'))) as HTMLElement;
    line.dataset.action = action;
    line.style.cssText = `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
  }
}

function linesOf({ box, marks }: BoxView) {
  const seen = visiblePart(box);
  if (!seen) return [];
  return marks.flatMap(({ finding, ranges }) =>
    ranges
      .flatMap((range) => Array.from(range.getClientRects()))
      .map((rect) => intersection(rect, seen))
      .filter((rect) => rect !== undefined)
      .map((rect) => [finding.action, rect] as const),
  );
}
