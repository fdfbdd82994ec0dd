import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/firefox';
import type { PacksView } from '../../src/messages/packs';
import type { Answers, ExtensionRequest } from '../../src/messages/protocol';
import type {} from '../pages/fixture';
import type {} from './extension-api';
import { FOLDERS, pageFile } from './sites';

/** Where `npm run build` leaves the extension for Firefox. */
export const BUILT_FOR_FIREFOX = resolve('.output/firefox-mv3');

/** As in the manifest: the same in every Firefox. */
const ID = 'curtain@curtain.example';

export interface FirefoxHarness {
  popup: Page;
  /** Opens `x.com/home` or `www.facebook.com/` and waits until its editors stand. */
  open(address: string): Promise<Page>;
  ask<Kind extends ExtensionRequest['kind']>(
    request: Extract<ExtensionRequest, { kind: Kind }>,
  ): Promise<Answers[Kind]>;
  view(): Promise<PacksView>;
  /** What the popup says now, as a person reads it. */
  said(): Promise<string>;
  mayRunInPrivate(): Promise<boolean>;
  /** Whether the event page runs; asking does not wake it. */
  isAwake(): Promise<boolean>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Who brings the extension: the test, as a temporary add-on, or the administrator's policy. */
  by?: 'test' | 'policy';
  /** What the test brings. */
  extension?: string;
  /** For how long an event page without work goes on; half a minute in a browser of everyday. */
  idleMs?: number;
  /** Further preferences of the browser. */
  preferences?: Record<string, string | number | boolean>;
}

/** Starts a Firefox over WebDriver BiDi and opens the extension's popup. */
export async function launchFirefox({
  by = 'test',
  extension = BUILT_FOR_FIREFOX,
  idleMs = 30_000,
  preferences = {},
}: FirefoxOptions = {}): Promise<FirefoxHarness> {
  // Firefox makes up the host of an extension's pages; told beforehand, they can be opened by address.
  const host = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: host }),
      'intl.locale.requested': 'en-US',
      // The package under test is the built one, which Mozilla has not signed.
      'xpinstall.signatures.required': false,
      // What an extension asks for is granted unasked: the question itself is Firefox's, and out of a driver's reach.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': idleMs,
      ...preferences,
    },
  });
  try {
    if (by === 'test') await browser.installExtension(extension);
    const popup = await openPopup(browser, `moz-extension://${host}/popup.html`);
    const ask: FirefoxHarness['ask'] = (request) =>
      popup.evaluate((message) => chrome.runtime.sendMessage(message), request) as Promise<never>;
    return {
      popup,
      open: (address) => openSite(browser, address),
      ask,
      view: () => ask({ kind: 'packs' }),
      said: () => popup.evaluate(() => document.body.innerText),
      mayRunInPrivate: () => popup.evaluate(() => chrome.extension.isAllowedIncognitoAccess()),
      isAwake: () => popup.evaluate(() => chrome.extension.getBackgroundPage() !== null),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const TRIES = 20;
const OPENING_MS = 1500;
const LOOK_EVERY_MS = 50;

/** BiDi never hears that a page of an extension has loaded, so the page itself is asked; before the extension is there, it never is. */
async function openPopup(browser: Browser, address: string): Promise<Page> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const page = await browser.newPage();
    page.goto(address, { timeout: OPENING_MS }).catch(() => undefined);
    for (const end = Date.now() + OPENING_MS; Date.now() < end; await sleep(LOOK_EVERY_MS))
      if (await page.evaluate(() => typeof chrome === 'object' && 'runtime' in chrome).catch(() => false)) return page;
    await page.close().catch(() => undefined);
  }
  throw new Error('The popup did not open: Firefox has not installed the extension.');
}

/** A fixture page under its site's real host name; nothing else leaves the page. */
async function openSite(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => void serve(request));
  await page.goto(`https://${address}`);
  await page.waitForFunction(() => window.fixture !== undefined);
  // Without the focus of the browser an editor loses its first letter.
  await page.bringToFront();
  return page;
}

function serve(request: HTTPRequest): Promise<void> {
  const { hostname, pathname } = new URL(request.url());
  const folder = FOLDERS[hostname];
  if (!folder) return request.abort('addressunreachable');
  if (pathname === '/favicon.ico') return request.respond({ status: 204 });
  return request.respond({ status: 200, ...pageFile(folder, pathname) });
}
