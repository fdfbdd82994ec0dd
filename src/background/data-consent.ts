import browser from 'webextension-polyfill';

/** What Firefox calls counts of how an extension is used (its taxonomy of data, since version 140). */
const KIND = 'technicalAndInteraction';

/**
 * Whether the browser lets counts leave it. Firefox keeps an answer of the person's own for that, in `about:addons`, which
 * is yes at first where the administrator's policy installed the extension. Other browsers know no such answer.
 */
export async function mayShareCounts(): Promise<boolean> {
  const { data_collection: granted } = (await browser.permissions.getAll()) as { data_collection?: string[] };
  return granted === undefined || granted.includes(KIND);
}
