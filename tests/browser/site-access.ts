import type {} from './extension-api';
import type { Harness } from './launch';

/** What a person decides at chrome://extensions, under "Site access", and in the browser's own question. */
export interface SiteAccess {
  /** "On click": the sites of the manifest are withheld too. */
  withhold(): Promise<void>;
  /** What saying yes to the browser's question does; no driver can press a button outside of pages. */
  grant(origin: string): Promise<void>;
  takeBack(origin: string): Promise<void>;
}

export async function openSiteAccess({ context, extensionId }: Harness): Promise<SiteAccess> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  const call = (name: string, ...given: unknown[]) => settings.evaluate(callPrivate, { name, given });
  return {
    withhold: () => call('updateExtensionConfiguration', { extensionId, hostAccess: 'ON_CLICK' }),
    grant: (origin) => call('addHostPermission', extensionId, origin),
    takeBack: (origin) => call('removeHostPermission', extensionId, origin),
  };
}

/** Runs in the browser, so it stands on its own. */
function callPrivate({ name, given }: { name: string; given: unknown[] }): Promise<void> {
  return Reflect.get(chrome, 'developerPrivate')[name](...given);
}

/** A page of the extension, whichever browser's driver holds it. */
interface OwnPage {
  evaluate<T>(look: () => Promise<T>): Promise<T>;
}

/** What stands on the toolbar: the badge, and the words behind it. */
export function toolbar(page: OwnPage): Promise<{ badge: string; title: string }> {
  return page.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

/** The scripts the browser runs on hosts that packs name. */
export function registered(
  page: OwnPage,
): Promise<{ id: string; matches?: string[]; runAt?: string; allFrames?: boolean }[]> {
  return page.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id, matches, runAt, allFrames }) => ({
      id,
      ...(matches && { matches }),
      ...(runAt && { runAt }),
      ...(allFrames !== undefined && { allFrames }),
    })),
  );
}
