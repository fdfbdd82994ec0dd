import { browser } from 'wxt/browser';
import type { PicturesRequest } from './pictures';

/**
 * Gets the function that looks at pictures. The background opens the desk, and brings the script into this frame
 * the first time: few frames ever need it. Both scripts share one world, which the page has no part in.
 */
export async function loadPictures<Judge>(): Promise<Judge> {
  const world = globalThis as { curtainPictures?: Judge };
  const request: PicturesRequest = { kind: 'pictures', script: !world.curtainPictures };
  await browser.runtime.sendMessage(request);
  const { curtainPictures } = world;
  if (!curtainPictures) throw new Error('The script for pictures did not come.');
  return curtainPictures;
}

/** Called by that script. */
export function providePictures(judge: unknown): void {
  Object.assign(globalThis, { curtainPictures: judge });
}
