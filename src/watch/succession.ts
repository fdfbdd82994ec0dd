import { onRewritten } from '../compose/rewritten';

/** By which an older script's watch is known in the extension's own world, where no page can write. */
const WATCH = Symbol.for('curtain.watch');
const world = globalThis as { [WATCH]?: AbortController };

/** Said on the document, where the scripts of an extension that was updated meet: each version has a world of its own. */
const CALL = 'curtain-succeeded';

/**
 * Has one script at a time watch a frame: ends what an older one does in it, and returns the signal that ends this one
 * when a newer comes. A page can make the call as well; so only a script heeds it whose extension is gone, which has
 * said already that it no longer watches.
 * @param isOrphan whether the extension this script belongs to is gone.
 */
export function succeed(document: Document, isOrphan: () => boolean): AbortSignal {
  const mine = new AbortController();
  world[WATCH]?.abort();
  world[WATCH] = mine;
  document.dispatchEvent(new Event(CALL));
  const heed = () =>
    document.addEventListener(CALL, () => isOrphan() && mine.abort(), { capture: true, signal: mine.signal });
  heed();
  onRewritten(document, heed, mine.signal);
  return mine.signal;
}
