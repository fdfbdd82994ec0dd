import { make } from '../page/ask';

/**
 * An element to put our words into. `window.find` looks into closed shadow roots too, and selects what it finds, for the
 * page to read. Chromium does not look into an element that has no end tag; one that script fills shows what is in it as
 * any other does. Firefox does look there: see `unfoundWords`.
 */
export const unfound = (): HTMLElement => make('source');

/**
 * Words to put there. Firefox hands a page the very node it finds, and with it the root and everything in it. It finds
 * nothing that a style sheet says: so the words are a value there, which `unfound.css` shows, and which is read out as
 * any other text is.
 */
export function unfoundWords(words: string): Node {
  if (!import.meta.env.FIREFOX) return document.createTextNode(words);
  const holder = make('data') as HTMLDataElement;
  holder.value = words;
  return holder;
}
