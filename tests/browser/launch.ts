import type { BrowserContext, Page } from 'playwright-core';
import { type BrowserOptions, type ExtensionBrowser, openExtensionBrowser } from '../../scripts/extension-browser';
// For `window.fixture`.
import type {} from '../pages/fixture';
import { serveSites } from './sites';

export interface Harness extends ExtensionBrowser {
  /** Opens `x.com/home` or `www.facebook.com/` and waits until its editors stand. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's own pages: `popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** What pages and the worker wrote to the console as errors, or threw, since the start or the last `errors.length = 0`. */
  errors: string[];
  /** Every request any page or worker made: `METHOD url body`. */
  requests: string[];
  /** Kills the service worker, as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
}

/** A browser with the built extension, the fixture sites under their real names, and no way out. */
export async function launch(options: BrowserOptions = {}): Promise<Harness> {
  const browser = await openExtensionBrowser(options);
  const requests = await serveSites(browser.context);
  const errors = watchErrors(browser.context);
  return {
    ...browser,
    errors,
    requests,
    open: async (address) => {
      const page = await browser.context.newPage();
      await page.goto(`https://${address}`);
      await page.waitForFunction(() => window.fixture !== undefined);
      await page.bringToFront();
      return page;
    },
    openOwn: async (path) => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
      return page;
    },
    stopWorker: () => stopWorkers(browser.context),
  };
}

function watchErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().stack ?? String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
