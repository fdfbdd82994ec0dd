import type { Page } from 'playwright-core';
import type { Action } from '../../src/engine/verdict';

export interface Mark {
  action: Action;
  /** The words under the mark, in the DOM as it is now. */
  text: string;
}

/** The marks painted on the page, in document order. */
export function marks(page: Page): Promise<Mark[]> {
  return page.evaluate(painted);
}

/** Runs in the page: highlights are shared by all worlds, so it can be asked. */
export function painted(): Mark[] {
  const found = (['note', 'warn', 'hold'] as const).flatMap((action) =>
    [...(CSS.highlights.get(`curtain-${action}`) ?? [])].map((range) => ({ action, range: range as Range })),
  );
  // Marks in text fields stand in another tree than those in editors.
  const sameTree = (a: Range, b: Range) => a.startContainer.getRootNode() === b.startContainer.getRootNode();
  const from = (range: Range) => range.getBoundingClientRect();
  found.sort((a, b) =>
    sameTree(a.range, b.range)
      ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
      : from(a.range).top - from(b.range).top,
  );
  return found.map(({ action, range }) => ({ action, text: range.toString() }));
}
