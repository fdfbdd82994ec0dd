import { elementsAt, topmostAt } from '../page/ask';

/** The topmost element at a point of the window that is the page's own. */
export function topmostOfPage(x: number, y: number): Element | undefined {
  const top = topmostAt(x, y) ?? undefined;
  // Asking for all of them costs many times as much, and there is seldom one of ours on top.
  return top && isOurs(top) ? elementsAt(x, y).find((element) => !isOurs(element)) : top;
}

const isOurs = ({ localName }: Element) => localName === 'curtain-overlay';
