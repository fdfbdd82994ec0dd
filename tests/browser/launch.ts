import type { BrowserContext, Page, Worker } from 'playwright-core';
import { type BrowserOptions, type ExtensionBrowser, openExtensionBrowser } from '../../scripts/extension-browser';
import type {} from '../pages/fixture';
import type {} from './extension-api';
import { serveSites } from './sites';

export interface Harness extends ExtensionBrowser {
  /** Opens `x.com/home` or `www.facebook.com/` and waits until its editors stand. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's own pages: `popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** Everything any page or worker wrote to the console. */
  logs: string[];
  /** What pages and the worker wrote to the console as errors, or threw, since the start or the last `errors.length = 0`. */
  errors: string[];
  /** Every request any page or worker made: `METHOD url body`. */
  requests: string[];
  /** The service worker that runs now, or the next one to start. */
  worker(): Promise<Worker>;
  /** Reloads the extension, as an update does. Pages that are open keep the content script they have. */
  reloadExtension(): Promise<void>;
  /** Kills the service worker, as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
}

/**
 * A browser with the built extension, the fixture sites under their real names, and no way out.
 * @param elsewhere what becomes of requests to other hosts: `refused` before they leave, or let out to whatever the browser's switches say.
 */
export async function launch(
  options: BrowserOptions = {},
  elsewhere: 'refused' | 'let out' = 'refused',
): Promise<Harness> {
  const browser = await openExtensionBrowser(options);
  const requests = await serveSites(browser.context, elsewhere === 'let out');
  const { errors, logs } = listen(browser.context);
  return {
    ...browser,
    errors,
    logs,
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
    worker: () => runningWorker(browser.context),
    reloadExtension: () => reload(browser.context),
    stopWorker: () => stopWorkers(browser.context),
  };
}

function listen(context: BrowserContext): { errors: string[]; logs: string[] } {
  const errors: string[] = [];
  const logs: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().stack ?? String(error.error())));
  context.on('console', (message) => {
    logs.push(message.text());
    if (message.type() === 'error') errors.push(message.text());
  });
  return { errors, logs };
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

async function reload(context: BrowserContext): Promise<void> {
  await allowUnpacked(context);
  const worker = await runningWorker(context);
  const next = context.waitForEvent('serviceworker');
  // The worker is gone before it can answer.
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await next;
}

/** Without developer mode the browser takes an unpacked extension from the command line, but not at its reload. */
async function allowUnpacked(context: BrowserContext): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() =>
    Reflect.get(chrome, 'developerPrivate').updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.close();
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  // One that is stopped while the browser still installs it is no longer installed afterwards, which no idle worker meets.
  const installed = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ status }) => status === 'activated')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await installed;
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
