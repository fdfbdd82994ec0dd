import { browser } from 'wxt/browser';

/** What runs beside the first content script, and comes to a frame only when it is needed there. */
export type FurtherScript = 'overlay' | 'pictures';

/** The one-off message by which a frame asks for one. `here`: it has come before, and asks for what stands behind it. */
export interface ScriptRequest {
  kind: 'script';
  script: FurtherScript;
  here: boolean;
}

/** Has nothing behind it: once here, it needs no background any more. */
const ALONE: readonly FurtherScript[] = ['overlay'];

/**
 * The scripts of one frame share a world: each leaves what it gives under its name. Under a symbol, as a page can name an
 * element so that it is found as a property of every world's window.
 */
const GIVEN = Symbol.for('curtain');
const world = globalThis as { [GIVEN]?: Partial<Record<FurtherScript, unknown>> };

/**
 * Gets what a further script gives. The background brings the script into this frame the first time.
 * @throws when the extension is gone or the browser lets no script into this frame.
 */
export async function loadFurther<Given>(script: FurtherScript): Promise<Given> {
  const known = world[GIVEN]?.[script];
  if (known !== undefined && ALONE.includes(script)) return known as Given;
  const request: ScriptRequest = { kind: 'script', script, here: known !== undefined };
  // One try more, for the worker that the browser stopped between the question and the answer.
  await browser.runtime.sendMessage(request).catch(() => browser.runtime.sendMessage(request));
  const given = world[GIVEN]?.[script];
  if (given === undefined) throw new Error(`The script "${script}" did not come.`);
  return given as Given;
}

/** Called by that script. */
export function provide(script: FurtherScript, given: unknown): void {
  world[GIVEN] = { ...world[GIVEN], [script]: given };
}
