import type { Unseen } from '../messages/protocol';
import { type InstancesOf, instancesOf } from '../sites/instances';
import type { Site } from '../sites/site';

/** What Curtain is to watch, and needs the browser's permission for: a site, or a host that a pack names. */
export interface Reach {
  site: Site;
  /** Absent for what the site's own declaration matches. */
  host?: string;
  /** Match patterns. */
  origins: string[];
}

/** Everything Curtain is to watch: the sites it comes with, then the hosts the packs name. */
export function reachOf(named: InstancesOf, sites: readonly Site[]): Reach[] {
  return [
    ...sites.map((site) => ({ site, origins: [...new Set(site.matches.map(wholeHost))] })),
    ...instancesOf(named, sites).map(({ site, host }) => ({ site, host, origins: [`https://${host}/*`] })),
  ];
}

/** As the popup tells it. @param missing the origins the browser has not granted. */
export function unseenOf({ site, host }: Reach, missing: string[]): Unseen {
  return { name: host ?? site.name, ...(host !== undefined && { site: site.name }), origins: missing };
}

/** Browsers grant hosts, whatever folder a declaration begins with. */
function wholeHost(pattern: string): string {
  return pattern.replace(/^(https:\/\/[^/]+\/).*/, '$1*');
}
