/**
 * Has the browser keep the page's own files, so that it opens again without a network. Nothing else is kept. Browsers do so
 * for https and for this machine alone; from a plain folder or http the page works all the same once it is open.
 */
export function keepOffline(): void {
  if (location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
  // Where it is not to be had the page has all it needs already, and there is nothing to tell.
  navigator.serviceWorker.register('offline.js').catch(() => undefined);
}
