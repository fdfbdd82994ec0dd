import browser from 'webextension-polyfill';
import type { Pause } from './posture';

const KEY = 'pause';

/** The person's pause. Kept for the browser session only: a restart always brings Curtain back. */
export async function readPause(): Promise<Pause | undefined> {
  const stored = await browser.storage.session.get(KEY);
  return stored[KEY] as Pause | undefined;
}

export async function writePause(pause: Pause | undefined): Promise<void> {
  if (pause) await browser.storage.session.set({ [KEY]: pause });
  else await browser.storage.session.remove(KEY);
}
