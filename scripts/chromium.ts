import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, mayInstall } from './apt';
import { NoBrowser } from './no-browser';

/** Where a browser that can load an unpacked extension is found on each system, in order of preference. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  // Chrome itself refuses `--load-extension` since version 137, so Chromium and Edge come first everywhere.
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((base) =>
    [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
    ].map((path) => join(process.env[base] ?? '', path)),
  ),
};

/**
 * The executable of a Chromium-family browser: `CHROME_PATH` where it is set, else an installed one, else Debian's own
 * package where this process may install it. Throws `NoBrowser`.
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new NoBrowser(`CHROME_PATH is ${named}, and nothing is there.`);
  return named ?? installed() ?? installedNow();
}

function installed(): string | undefined {
  return PLACES[process.platform]?.find((path) => existsSync(path));
}

function installedNow(): string {
  if (mayInstall()) install('Chromium', 'chromium', 'fonts-liberation', 'fonts-noto-color-emoji');
  const found = installed();
  if (found) return found;
  throw new NoBrowser('No Chromium or Edge found. Install Chromium (apt-get install chromium), or set CHROME_PATH.');
}
