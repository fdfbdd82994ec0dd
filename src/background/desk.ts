import browser from 'webextension-polyfill';

const DESK = '/desk.html';

/** The one document a Chromium extension may have out of sight: a service worker can start no worker of its own. */
interface Offscreen {
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/** Opens the document in which pictures are read. Firefox has no such document: there the desk is in the background page itself. */
export async function openDesk(): Promise<void> {
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
