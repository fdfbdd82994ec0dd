import browser from 'webextension-polyfill';
import type { PageMessage } from '../messages/protocol';

type Seen = Extract<PageMessage, { kind: 'seen' }>;

/** What each tab's boxes show, for the popup: counts by category, never text. Kept for the browser session only. */
export async function readSeen(tabId: number): Promise<Seen | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return stored[key] as Seen | undefined;
}

export async function writeSeen(tabId: number, seen: Seen): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: seen });
}

export async function dropSeen(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `seen.${tabId}`;
}
