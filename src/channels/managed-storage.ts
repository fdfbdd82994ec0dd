import browser from 'webextension-polyfill';
import { within } from '../messages/patience';
import { type Managed, parseManaged } from './managed';

/** What Firefox says where no policy is laid down for the extension; it has no managed storage then. */
const NONE = /manifest not found/i;

/** A browser that has just started takes a second to hand its policies out; now and then one takes minutes. */
const PATIENCE_MS = 5000;

/**
 * The administrator's policy for this browser; empty where there is none.
 * @param late called where the browser hands it out after all, once nobody waits for it any more.
 * @throws where there may be one and the browser can't read it: what was read last counts then.
 */
export async function readManaged(late: () => void): Promise<Managed> {
  const asked = browser.storage.managed.get(null);
  let isOver = false;
  asked.then(
    () => isOver && late(),
    () => undefined,
  );
  const stored = await within(PATIENCE_MS, asked).catch((error: unknown) => {
    isOver = true;
    if (NONE.test(String(error))) return {};
    throw error;
  });
  return parseManaged(stored as Record<string, unknown>);
}

/** Calls back when the policy changes. Chrome tells; Firefox reads policies only as it starts. */
export function onManagedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}
