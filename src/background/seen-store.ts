import browser from 'webextension-polyfill';
import type { PageMessage } from '../messages/protocol';

export type Seen = Extract<PageMessage, { kind: 'seen' }>;

/** One frame of one tab. */
export interface Place {
  tabId: number;
  frameId: number;
}

/**
 * What the boxes of each frame show, for the popup: counts by category, never text. A frame is known from its first word
 * to its last, also while the worker sleeps; the browser forgets all of it when it closes.
 */
export async function readSeen(tabId: number): Promise<Seen[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, seen]) => (key.startsWith(prefixOf(tabId)) ? [seen as Seen] : []));
}

export async function writeSeen(place: Place, seen: Seen): Promise<void> {
  await browser.storage.session.set({ [keyOf(place)]: seen });
}

export async function dropSeen(place: Place): Promise<void> {
  await browser.storage.session.remove(keyOf(place));
}

export async function dropTab(tabId: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith(prefixOf(tabId))));
}

function keyOf({ tabId, frameId }: Place): string {
  return `${prefixOf(tabId)}${frameId}`;
}

function prefixOf(tabId: number): string {
  return `seen.${tabId}.`;
}
