import { browser } from 'wxt/browser';

/** What runs beside the first content script, and comes to a frame only when it is needed there. */
export type FurtherScript = 'overlay' | 'pictures';

/** The one-off message by which a frame asks for one. `here`: it has come before, and asks for what stands behind it. */
export interface ScriptRequest {
  kind: 'script';
  script: FurtherScript;
  here: boolean;
}

/** The scripts of one frame share a world which the page has no part in: each leaves what it gives under its name. */
const world = globalThis as { curtain?: Partial<Record<FurtherScript, unknown>> };

/**
 * Gets what a further script gives. The background brings the script into this frame the first time.
 * @throws when the extension is gone or the browser lets no script into this frame.
 */
export async function loadFurther<Given>(script: FurtherScript): Promise<Given> {
  const request: ScriptRequest = { kind: 'script', script, here: world.curtain?.[script] !== undefined };
  await browser.runtime.sendMessage(request);
  const given = world.curtain?.[script];
  if (given === undefined) throw new Error(`The script "${script}" did not come.`);
  return given as Given;
}

/** Called by that script. */
export function provide(script: FurtherScript, given: unknown): void {
  world.curtain = { ...world.curtain, [script]: given };
}
