import browser, { type Manifest } from 'webextension-polyfill';
import type { Unseen } from '../messages/protocol';
import { sites } from '../sites';
import type { InstancesOf } from '../sites/instances';
import { showBadge } from './badge';
import { difference, filesFor, scriptsFor } from './hosted-scripts';
import { type Reach, reachOf, unseenOf } from './reach';
import { readSeen } from './seen-store';
import { turns } from './turns';

/** What the browser was asked of a site or host, and which of its origins it has not granted. */
interface Asked {
  reach: Reach;
  missing: string[];
}

/** What the browser lets Curtain see. A person can withhold each site, and must be asked for each host that a pack names. */
export class Access {
  private readonly inTurn = turns();

  /** @param instances the hosts the packs in force name. */
  constructor(readonly instances: () => Promise<InstancesOf>) {}

  listen(): void {
    browser.permissions.onAdded.addListener(() => void this.settle(true));
    browser.permissions.onRemoved.addListener(() => void this.settle());
    // A browser that starts has forgotten the badge; an extension that was updated, the scripts.
    browser.runtime.onStartup.addListener(() => void this.settle());
    browser.runtime.onInstalled.addListener(() => void this.settle());
  }

  /** What Curtain is to watch and can't see. */
  async unseen(): Promise<Unseen[]> {
    return unseenAmong(await this.all());
  }

  /**
   * Has the hosts packs name watched where that is granted, and says on the toolbar where it is not.
   * @param news something was granted: what is open already is watched from now on, not only from its next load.
   */
  settle(news = false): Promise<void> {
    return this.inTurn(async () => {
      const all = await this.all();
      await showBadge(unseenAmong(all));
      const granted = all.filter(({ missing }) => missing.length === 0).map(({ reach }) => reach);
      const begun = await keepRegistered(granted);
      if (news || begun) await Promise.all(granted.map(enterOpenTabs));
    });
  }

  private async all(): Promise<Asked[]> {
    return Promise.all(reachOf(await this.instances(), sites).map(withMissing));
  }
}

function unseenAmong(all: readonly Asked[]): Unseen[] {
  return all.filter(({ missing }) => missing.length > 0).map(({ reach, missing }) => unseenOf(reach, missing));
}

async function withMissing(reach: Reach): Promise<Asked> {
  const granted = await Promise.all(reach.origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return { reach, missing: reach.origins.filter((_origin, index) => !granted[index]) };
}

/** @returns whether anything is watched now that was not before. */
async function keepRegistered(granted: readonly Reach[]): Promise<boolean> {
  const wanted = scriptsFor(granted, declared());
  const { gone, changed, added } = difference(wanted, await browser.scripting.getRegisteredContentScripts());
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  return changed.length + added.length > 0;
}

/** Puts the script into tabs that were open before; one that is watched already has told what it shows. */
async function enterOpenTabs(reach: Reach): Promise<void> {
  const files = filesFor(reach, declared());
  for (const { id } of await browser.tabs.query({ url: reach.origins }))
    if (id !== undefined && (await readSeen(id)).length === 0)
      // A tab may be closed meanwhile, or show an error page.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files, injectImmediately: true })
        .catch(() => undefined);
}

/** The content script as the manifest declares it for addresses alone. Firefox gives its files as addresses, and takes them back only as paths. */
function declared(): Manifest.ContentScript {
  const [script = { matches: [], js: [] }] = browser.runtime.getManifest().content_scripts ?? [];
  const path = (file: string) => new URL(file, browser.runtime.getURL('')).pathname.slice(1);
  return { ...script, js: (script.js ?? []).map(path) };
}
