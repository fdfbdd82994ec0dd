import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { FurtherScript, ScriptRequest } from '../messages/further-script';
import { isOurContentScript } from '../messages/senders';
import { openDesk } from './desk';

const FILES: Record<FurtherScript, string> = {
  overlay: '/content-scripts/overlay.js',
  pictures: '/content-scripts/pictures.js',
};

/** What must stand ready before the script is of use. */
const BEHIND: Partial<Record<FurtherScript, () => Promise<void>>> = { pictures: openDesk };

/** Brings a further script to a frame of ours that asks for it. */
export function listenForScripts(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = message as ScriptRequest;
    if (request.kind !== 'script' || !Object.hasOwn(FILES, request.script)) return undefined;
    if (!isOurContentScript(sender, browser.runtime.id)) return undefined;
    return bring(sender, request);
  });
}

async function bring({ tab, frameId = 0 }: Runtime.MessageSender, { script, here }: ScriptRequest): Promise<void> {
  await BEHIND[script]?.();
  if (here) return;
  await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? -1, frameIds: [frameId] },
    files: [FILES[script]],
    // A page that is still loading is already being written in.
    injectImmediately: true,
  });
}
