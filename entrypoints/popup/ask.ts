import browser from 'webextension-polyfill';
import type { ExtensionRequest, PopupView } from '../../src/messages/protocol';
import { ask } from '../../src/pack-ui/ask';

/** Long enough for a sleeping worker to start, short enough that a person is not left wondering. */
const PATIENCE_MS = 3000;

/** The background's view of the tab in front. Rejects when it does not answer. */
export async function askForView(): Promise<PopupView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const view = await ask({ kind: 'popup', tabId: tab?.id ?? browser.tabs.TAB_ID_NONE }, PATIENCE_MS);
  if (!view) throw new Error('The background gave no view');
  return view;
}

/** Rejects when the background does not answer in time. */
export async function send(request: ExtensionRequest): Promise<void> {
  await ask(request, PATIENCE_MS);
}
