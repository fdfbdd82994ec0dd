import { isWholeHost } from '../src/sites/match';
import { nameplateOf } from '../src/sites/nameplate';
import type { Site } from '../src/sites/site';

/** As it stands in a manifest. */
export interface ContentScript {
  matches?: string[];
  js?: string[];
  match_about_blank?: boolean;
  match_origin_as_fallback?: boolean;
}

/**
 * Has frames watched whose document the page made itself: from a blob, a data address, or text in a sandbox. A browser finds
 * such a frame by the page that made it, but only for patterns that stand for whole hosts, and the frame can't see what site
 * that is: so each site's come apart, behind its nameplate. What matches a folder of a host stays as it is, and stays first.
 */
export function reachFrames(
  scripts: readonly ContentScript[],
  sites: readonly Pick<Site, 'id' | 'matches'>[],
): ContentScript[] {
  return scripts.flatMap((script) => {
    const { match_about_blank, matches = [], js = [], ...how } = script;
    if (!match_about_blank) return [script];
    const bySite = sites.map((site) => ({ site, hosts: site.matches.filter(isWholeHost) }));
    return [
      { ...script, matches: matches.filter((pattern) => !isWholeHost(pattern)) },
      ...bySite
        .filter(({ hosts }) => hosts.length > 0)
        .map(({ site, hosts }) => ({
          ...how,
          matches: hosts,
          js: [nameplateOf(site).path, ...js],
          match_origin_as_fallback: true,
        })),
    ];
  });
}
