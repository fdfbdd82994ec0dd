import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { PicturesRequest } from '../messages/pictures';
import { isOurContentScript } from '../messages/senders';

const SCRIPT = '/content-scripts/pictures.js';
const DESK = '/desk.html';

/** The one document a Chromium extension may have out of sight: a service worker can start no worker of its own. */
interface Offscreen {
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/** Brings the script for pictures to a frame that asks for it, once the picture desk stands ready. */
export function listenForPictures(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if ((message as PicturesRequest).kind !== 'pictures') return undefined;
    if (!isOurContentScript(sender, browser.runtime.id)) return undefined;
    return bring(sender, (message as PicturesRequest).script);
  });
}

async function bring({ tab, frameId = 0 }: Runtime.MessageSender, script: boolean): Promise<void> {
  await openDesk();
  if (!script) return;
  await browser.scripting.executeScript({ target: { tabId: tab?.id ?? -1, frameIds: [frameId] }, files: [SCRIPT] });
}

/** Firefox has no such document: there the desk is in the background page itself. */
async function openDesk(): Promise<void> {
  const { offscreen } = browser as unknown as { offscreen?: Offscreen };
  const url = browser.runtime.getURL(DESK);
  const isOpen = async () => (await contexts()).includes(url);
  if (!offscreen || (await isOpen())) return;
  await offscreen
    .createDocument({ url, reasons: ['WORKERS'], justification: 'Reads the text in pictures, on this machine.' })
    .catch(async (error: unknown) => {
      // Two frames may ask at once, and the second is told that there is one.
      if (!(await isOpen())) throw error;
    });
}

async function contexts(): Promise<(string | undefined)[]> {
  const { getContexts } = browser.runtime as unknown as {
    getContexts(filter: { contextTypes: string[] }): Promise<{ documentUrl?: string }[]>;
  };
  return (await getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).map(({ documentUrl }) => documentUrl);
}
