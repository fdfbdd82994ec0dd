import { make } from '../page/ask';

/**
 * An element to put our words into. `window.find` looks into closed shadow roots too, and selects what it finds, for the
 * page to read; but not into an element that has no end tag. One that script fills shows what is in it as any other does.
 */
export const unfound = (): HTMLElement => make('source');
