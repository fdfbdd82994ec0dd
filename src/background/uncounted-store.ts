import browser from 'webextension-polyfill';
import type { Uncounted } from '../messages/protocol';

const KEY = 'uncounted';

/** Why the last post could not be counted, if so. Kept in memory, as the disk may be what failed, until the browser closes. */
export async function readUncounted(): Promise<Uncounted | undefined> {
  const stored = await browser.storage.session.get(KEY);
  return stored[KEY] as Uncounted | undefined;
}

export async function writeUncounted(why: Uncounted | undefined): Promise<void> {
  if (why) await browser.storage.session.set({ [KEY]: why });
  else await browser.storage.session.remove(KEY);
}
