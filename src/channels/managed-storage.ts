import browser from 'webextension-polyfill';
import { type Managed, parseManaged } from './managed';

/** What Firefox says where no policy is laid down for the extension; it has no managed storage then. */
const NONE = /manifest not found/i;

/**
 * The administrator's policy for this browser; empty where there is none.
 * @throws where there may be one and the browser can't read it: what was read last counts then.
 */
export async function readManaged(): Promise<Managed> {
  const stored = await browser.storage.managed.get(null).catch((error: unknown) => {
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
