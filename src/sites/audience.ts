import type { Audience } from '../engine/post';
import type { Site } from './site';

/**
 * Who reads what is posted at a host: what the packs say of it, else the site's own class. A host that packs call both is
 * taken for public. Patterns are host names, `*.general.example` standing for every name below it.
 */
export function audienceAt(
  hostname: string,
  site: Site,
  hosts: Record<Audience, readonly string[]> | undefined,
): Audience {
  const named = (['public', 'internal'] as const).find((audience) =>
    hosts?.[audience].some((pattern) => covers(pattern, hostname)),
  );
  return named ?? site.audience;
}

function covers(pattern: string, hostname: string): boolean {
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}
