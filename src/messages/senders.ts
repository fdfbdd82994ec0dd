import type { Runtime } from 'webextension-polyfill';

/** From a content script of ours, in a web page's tab. */
export function isOurContentScript(sender: Runtime.MessageSender | undefined, extensionId: string): boolean {
  return sender?.id === extensionId && sender.tab !== undefined && !fromExtensionPage(sender);
}

/** From one of the extension's own pages: the only ones that may pause or read the popup's view. */
export function isOurPage(sender: Runtime.MessageSender, extensionId: string, origin: string): boolean {
  return sender.id === extensionId && typeof sender.url === 'string' && sender.url.startsWith(`${origin}/`);
}

function fromExtensionPage(sender: Runtime.MessageSender): boolean {
  return /^(chrome|moz)-extension:/.test(sender.url ?? '');
}
