import { parse } from 'css-what';

/** Whether a text is a CSS selector. There is no document where packs are checked, so a parser of selectors is asked. */
export function isSelector(text: string): boolean {
  try {
    return parse(text).length > 0;
  } catch {
    return false;
  }
}
