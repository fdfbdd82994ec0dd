import browser, { type Runtime } from 'webextension-polyfill';
import type { ExtensionRequest, PopupView, Posture } from '../messages/protocol';
import { isOurPage } from '../messages/senders';
import { sites } from '../sites';
import { siteAt } from '../sites/match';
import { writePause } from './pause-store';
import { readSeen } from './seen-store';
import { siteState } from './site-state';

/** Answers the extension's own pages; anyone else gets no answer. */
export function listenToRequests(posture: () => Promise<Posture>, announce: () => Promise<void>): void {
  const origin = browser.runtime.getURL('').replace(/\/$/, '');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOurPage(sender, browser.runtime.id, origin)) return undefined;
    return answer(message as ExtensionRequest, posture, announce);
  });
}

async function answer(
  request: ExtensionRequest,
  posture: () => Promise<Posture>,
  announce: () => Promise<void>,
): Promise<PopupView | undefined> {
  switch (request.kind) {
    case 'popup':
      return view(request.tabId, await posture());
    case 'pause':
      await pause(request.reason, await posture());
      return announce().then(() => undefined);
    case 'resume':
      await writePause(undefined);
      return announce().then(() => undefined);
  }
}

/** The address of a tab is only told for the sites Curtain may watch. */
async function view(tabId: number, posture: Posture): Promise<PopupView> {
  const { url } = await browser.tabs.get(tabId);
  const site = url ? siteAt(new URL(url), sites) : undefined;
  return { posture, ...(site && { site: siteState(site, await readSeen(tabId)) }) };
}

/** Only with a reason the pack offers, and only where it allows a pause at all. */
async function pause(reason: string, { pause: allowed }: Posture): Promise<void> {
  if (!allowed?.reasons.some(({ code }) => code === reason)) return;
  await writePause({ until: Date.now() + allowed.minutes * 60_000, reason });
}
