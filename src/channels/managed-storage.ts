import browser from 'webextension-polyfill';
import { type Managed, parseManaged } from './managed';

/** The administrator's policy for this browser; empty where there is none. Firefox has no managed storage then, and throws. */
export async function readManaged(): Promise<Managed> {
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  return parseManaged(stored as Record<string, unknown>);
}

/** Calls back when the policy changes. Chrome tells; Firefox reads policies only as it starts. */
export function onManagedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}
