import type { Browser } from 'webextension-polyfill';

/** The browser API inside functions that are evaluated in the extension's worker; it is not there in the test's own process. */
declare global {
  const chrome: Browser;
}
