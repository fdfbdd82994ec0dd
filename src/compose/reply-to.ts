import { matches, queryAll } from '../page/ask';
import type { ComposerDeclaration } from '../sites/site';
import { read } from './read';
import { upwards } from './tree';

const ARTICLE = 'article, [role="article"]';
const PLACE = 'dialog, [role="dialog"], main, [role="main"]';

/**
 * The text a box answers. It stands before the box, in the box's own article, dialog or page: a timeline that follows the
 * home composer is not what its post answers, nor is one that lies behind a dialog.
 */
export function replyTo(box: HTMLElement, { replyTo: selector }: ComposerDeclaration): string | undefined {
  if (!selector) return undefined;
  const fence = fenceOf(box);
  for (const at of upwards(box)) {
    if (at === fence) return undefined;
    const answered = lastBefore(at, selector);
    if (answered) return wholeText(answered, selector);
  }
  return undefined;
}

/** A title and what is said under it stand side by side and are one post. */
function wholeText(answered: Element, selector: string): string {
  const parts = [...(answered.parentElement?.children ?? [answered])].filter((part) => part.matches(selector));
  return parts.map((part) => read(part).text).join('\n');
}

/** The match nearest before an element among the siblings before it: climbing so, nothing is ever looked at twice. */
function lastBefore(element: Element, selector: string): Element | undefined {
  for (let beside = element.previousElementSibling; beside; beside = beside.previousElementSibling) {
    const found = [...queryAll(beside, selector)].at(-1) ?? (matches(beside, selector) ? beside : undefined);
    if (found) return found;
  }
  return undefined;
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
