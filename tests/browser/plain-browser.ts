import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium';

/** A Chromium without the extension, as on a phone or at a trainer's desk. */
export function openPlainBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}
