import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, mayInstall } from './apt';
import { NoBrowser } from './no-browser';

/** Where Firefox is found on each system. The long-term release comes first: it is what hospitals run. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((base) =>
    join(process.env[base] ?? '', 'Mozilla Firefox/firefox.exe'),
  ),
};

/**
 * The executable of Firefox: `FIREFOX_PATH` where it is set, else an installed one, else Debian's own package where this
 * process may install it. @throws NoBrowser
 */
export function findFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new NoBrowser(`FIREFOX_PATH is ${named}, and nothing is there.`);
  return named ?? installed() ?? installedNow();
}

function installed(): string | undefined {
  return PLACES[process.platform]?.find((path) => existsSync(path));
}

function installedNow(): string {
  if (mayInstall()) install('Firefox', 'firefox-esr');
  const found = installed();
  if (found) return found;
  throw new NoBrowser('No Firefox found. Install it (apt-get install firefox-esr), or set FIREFOX_PATH.');
}
