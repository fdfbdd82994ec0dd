import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../scripts/chromium';
import type { Entry } from '../../src/journal/entry';
import type { PacksView } from '../../src/messages/packs';
import type { Answers, ExtensionRequest } from '../../src/messages/protocol';
import type {} from './extension-api';
import { live, putInJournal } from './lived';
import { chromiumPolicyFile, PolicyFile } from './policy-file';
import { SOON } from './soon';

/** A Chromium under an administrator's policy, which also brings the extension. */
export interface ManagedChromium {
  ask<Kind extends ExtensionRequest['kind']>(
    request: Extract<ExtensionRequest, { kind: Kind }>,
  ): Promise<Answers[Kind]>;
  view(): Promise<PacksView>;
  /** The extension's settings as the browser hands them on. */
  settings(): Promise<Record<string, unknown>>;
  /** Writes another policy and has the browser read it, without a restart. */
  govern(policies: object): Promise<void>;
  /** What chrome://policy says of each policy that is set: OK, or Error. */
  statuses(): Promise<Record<string, string>>;
  /** Errors the browser noted against the extension, its manifest and its schema included. */
  errors(): Promise<string[]>;
  mayRunInPrivate(): Promise<boolean>;
  /** A page of the extension's own. */
  openOwn(name: string): Promise<Page>;
  /** The journal as if these days had been lived here. */
  lived(entries: readonly Entry[]): Promise<void>;
  /** Sharing as if the policy had come after that day. */
  policyCame(after: string): Promise<void>;
  /** Brings the alarm that looks for finished days forward, and waits until it has been dealt with. */
  shareNow(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the browser with the policy in place, and waits until it has installed the extension the policy asks for.
 * @param switches further ones of the browser's command line.
 */
export async function openManagedChromium(
  id: string,
  policies: object,
  switches: readonly string[] = [],
): Promise<ManagedChromium> {
  const file = new PolicyFile(chromiumPolicyFile(findChromium()));
  const write = (next: object) => {
    // Without this a browser keeps its debugger away from whatever a policy installed.
    file.write({ ...next, DeveloperToolsAvailability: 1 });
  };
  const profile = mkdtempSync(join(tmpdir(), 'curtain-managed-'));
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    file.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    write(policies);
    context = await launch(profile, switches);
    const about = await context.newPage();
    const page = await installed(context, about, id);
    const ask: ManagedChromium['ask'] = (request) =>
      page.evaluate((message) => chrome.runtime.sendMessage(message), request) as Promise<never>;
    return {
      ask,
      view: () => ask({ kind: 'packs' }),
      settings: () => page.evaluate(() => chrome.storage.managed.get(null)),
      govern: async (next) => {
        write(next);
        await about.goto('chrome://policy');
        await about.evaluate(() => Reflect.get(chrome, 'send').call(chrome, 'reloadPolicies'));
      },
      statuses: () => statusesOf(about),
      errors: () => errorsOf(about, id),
      mayRunInPrivate: () => page.evaluate(() => chrome.extension.isAllowedIncognitoAccess()),
      openOwn: async (name) => {
        const own = await (context as BrowserContext).newPage();
        await own.goto(`chrome-extension://${id}/${name}`);
        return own;
      },
      lived: (entries) => live(page, entries),
      policyCame: (through) => putInJournal(page, 'shared', [['shared', { through, failures: 0, nextAt: Date.now() }]]),
      shareNow: async () => {
        const now = Date.now();
        await page.evaluate((when) => chrome.alarms.create('share', { when }), now);
        // Once it has gone off it is gone, or set anew.
        const next = () => page.evaluate(async () => (await chrome.alarms.get('share'))?.scheduledTime ?? Infinity);
        await expect.poll(next, SOON).toBeGreaterThan(now);
        await page.waitForTimeout(1500);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function launch(profile: string, switches: readonly string[]): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    env: { ...process.env, LANGUAGE: 'en_US' },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...switches,
    ],
  });
}

/** The extension's popup, once the browser has fetched and installed it. */
async function installed(context: BrowserContext, about: Page, id: string): Promise<Page> {
  await about.goto('chrome://extensions-internals');
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await about.innerText('body')).includes(`"id": "${id}"`)) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/popup.html`);
      return page;
    }
    await about.waitForTimeout(200);
    await about.reload();
  }
  throw new Error('The browser did not install the extension its policy asks for.');
}

/** Its rows stand in shadow roots inside shadow roots. */
async function statusesOf(about: Page): Promise<Record<string, string>> {
  await about.goto('chrome://policy');
  const rows = about.locator('policy-row');
  await rows.first().waitFor();
  const said = await rows.evaluateAll((all) =>
    all.map((row) =>
      ['.name', '.messages'].map((part) => row.shadowRoot?.querySelector(part)?.textContent?.trim() ?? ''),
    ),
  );
  return Object.fromEntries(said.filter(([, status]) => status !== ''));
}

async function errorsOf(about: Page, id: string): Promise<string[]> {
  await about.goto('chrome://extensions');
  return about.evaluate(async (extension) => {
    const { manifestErrors, runtimeErrors } = await Reflect.get(chrome, 'developerPrivate').getExtensionInfo(extension);
    return [...manifestErrors, ...runtimeErrors].map(({ message }: { message: string }) => message);
  }, id);
}
