import type { ComposerDeclaration } from '../sites/site';
import { read } from './read';
import { parentOf, queryDeep, upwards } from './tree';

const ARTICLE = 'article, [role="article"]';
const PLACE = 'dialog, [role="dialog"], main, [role="main"]';

/**
 * The text a box answers. It stands before the box, in the box's own article, dialog or page: a timeline that follows the
 * home composer is not what its post answers, nor is one that lies behind a dialog.
 */
export function replyTo(box: HTMLElement, { replyTo: selector }: ComposerDeclaration): string | undefined {
  if (!selector) return undefined;
  const fence = fenceOf(box);
  for (const at of upwards(parentOf(box))) {
    const before = queryIn(at, selector).filter((element) => precedes(element, box));
    const answered = before.at(-1);
    if (answered) return read(answered).text;
    if (at === fence) return undefined;
  }
  return undefined;
}

/** The outermost article in the nearest dialog or main part; that part itself where there is no article. */
function fenceOf(box: Element): Element | undefined {
  let article: Element | undefined;
  for (const at of upwards(box)) {
    if (at.matches(ARTICLE)) article = at;
    else if (at.matches(PLACE)) return article ?? at;
  }
  return article;
}

function queryIn(root: Element, selector: string): Element[] {
  return root.shadowRoot ? queryDeep(root.shadowRoot, selector) : [...root.querySelectorAll(selector)];
}

function precedes(element: Element, box: Element): boolean {
  return Boolean(element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
}
