import { endsBefore, matches, queryAll, treeOf } from '../page/ask';
import type { ComposerDeclaration } from '../sites/site';
import { read } from './read';
import { holderOf, upwards } from './tree';

const ARTICLE = 'article, [role="article"]';
const PLACE = 'dialog, [role="dialog"], main, [role="main"]';

/**
 * The text a box answers. It stands before the box, in the box's own article, dialog or page: a timeline that follows the
 * home composer is not what its post answers, nor is one that lies behind a dialog.
 */
export function replyTo(box: HTMLElement, { replyTo: selector }: ComposerDeclaration): string | undefined {
  if (!selector) return undefined;
  const fence = fenceOf(box);
  for (let at: Element | null = box; at; at = holderOf(treeOf(at))) {
    const tree = treeOf(at);
    const isFenced = fence !== undefined && treeOf(fence) === tree;
    const answered = lastBefore(at, (isFenced ? fence : tree) as ParentNode, selector);
    if (answered) return wholeText(answered, selector);
    if (isFenced) return undefined;
  }
  return undefined;
}

/** A title and what is said under it stand side by side and are one post. */
function wholeText(answered: Element, selector: string): string {
  const parts = [...(answered.parentElement?.children ?? [answered])].filter((part) => part.matches(selector));
  return parts.map((part) => read(part).text).join('\n');
}

/** The last match in a place that ends before an element: one question to the browser, however much stands there. */
function lastBefore(element: Element, place: ParentNode, selector: string): Element | undefined {
  return [...queryAll(place, selector)].findLast((found) => endsBefore(found, element));
}

/** The outermost article in the nearest dialog or main part; that part itself where there is no article. */
function fenceOf(box: Element): Element | undefined {
  let article: Element | undefined;
  for (const at of upwards(box)) {
    if (matches(at, ARTICLE)) article = at;
    else if (matches(at, PLACE)) return article ?? at;
  }
  return article;
}
