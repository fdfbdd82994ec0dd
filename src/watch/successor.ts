/** How a script tells those before it that were left behind in worlds it can't reach: by an event any page may see, or make. */
const STARTED = 'curtain-started';

/** Under a symbol, as a page can name an element so that it is found as a property of every world's window. */
const WATCHING = Symbol.for('curtain-watching');
const world = globalThis as { [WATCHING]?: AbortController };

/**
 * Ends when a newer script of ours takes this frame over, so that it is never watched twice. One that was put into the
 * same world ends the one before. An extension that was updated or switched on again has a world of its own, and all it can
 * do is say that it is there; since a page could say the same, only a script whose extension is gone believes it.
 * @param isOrphan whether the extension this script belongs to is gone.
 */
export function untilSucceeded(document: Document, isOrphan: () => boolean): AbortSignal {
  world[WATCHING]?.abort();
  const here = new AbortController();
  world[WATCHING] = here;
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => isOrphan() && here.abort(), { signal: here.signal });
  return here.signal;
}
