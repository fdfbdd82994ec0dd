import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromium } from './chromium';

/** Where `npm run build` leaves the extension for Chromium browsers. */
export const BUILT_EXTENSION = resolve('.output/chrome-mv3');

export interface ExtensionBrowser {
  context: BrowserContext;
  serviceWorker: Worker;
  extensionId: string;
  /** The folder of its profile, there until it is closed. */
  profile: string;
  /** Closes the browser and deletes its profile, unless that is to be kept. */
  close(): Promise<void>;
}

export interface BrowserOptions {
  extension?: string;
  headless?: boolean;
  /** The browser's language, which is Curtain's too. */
  lang?: string;
  colorScheme?: 'light' | 'dark';
  /** Further switches of the browser's command line. */
  args?: string[];
  /** A profile that outlives the browser, for whoever starts it again; else one of its own. */
  profile?: string;
}

/** Starts a Chromium with nothing but the extension in it, in a profile of its own. */
export async function openExtensionBrowser({
  extension = BUILT_EXTENSION,
  headless = true,
  lang = 'en-US',
  colorScheme = 'light',
  args = [],
  profile: kept,
}: BrowserOptions = {}): Promise<ExtensionBrowser> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'curtain-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    colorScheme,
    // The browser's interface language decides what `i18n` answers; on Linux it comes from the environment.
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(headless ? ['--headless=new'] : []),
      `--lang=${lang}`,
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-features=DisableLoadExtensionCommandLineSwitch'],
      ...args,
    ],
  });
  const serviceWorker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    serviceWorker,
    extensionId: new URL(serviceWorker.url()).host,
    profile,
    close: async () => {
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
