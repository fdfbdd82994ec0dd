import type { Site } from './site';

/**
 * A host that a pack names is in no declaration, and the gate can't wait to be told what stands there. So the script that is
 * registered for it comes behind another one that only puts up a nameplate: the site's id, in the extension's own world,
 * where no page can write.
 */
const PLATE = 'curtainSite';

/** The script that puts up a site's nameplate: where the build leaves it in the package, and what is in it. */
export function nameplateOf({ id }: Pick<Site, 'id'>): { path: string; text: string } {
  return { path: `nameplates/${id}.js`, text: `globalThis.${PLATE} ??= ${JSON.stringify(id)};\n` };
}

/** The site whose nameplate is up here. */
export function siteByNameplate(sites: readonly Site[]): Site | undefined {
  const id: unknown = Reflect.get(globalThis, PLATE);
  return sites.find((site) => site.id === id);
}
