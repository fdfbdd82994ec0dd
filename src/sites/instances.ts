import { siteAt } from './match';
import type { Site } from './site';

/** Further hosts that packs name, by the id of the site that stands on them. */
export type InstancesOf = Partial<Record<string, readonly string[]>>;

/** One of them. */
export interface Instance {
  site: Site;
  host: string;
}

/** The instances of sites we know. A host that a declaration knows stays what it is: no pack says what stands on x.com. */
export function instancesOf(named: InstancesOf, sites: readonly Site[]): Instance[] {
  return sites
    .flatMap((site) => (named[site.id] ?? []).map((host) => ({ site, host })))
    .filter(({ host }) => siteAt(new URL(`https://${host}/`), sites) === undefined);
}

/** The site an address belongs to, by its declaration or by a pack. */
export function siteOn(url: URL, sites: readonly Site[], named: InstancesOf): Site | undefined {
  const declared = siteAt(url, sites);
  if (declared || url.protocol !== 'https:') return declared;
  return instancesOf(named, sites).find(({ host }) => host === url.hostname)?.site;
}
