import type { Site } from './site';

/** The site an address belongs to. */
export function siteAt(url: URL, sites: readonly Site[]): Site | undefined {
  return sites.find((site) => site.matches.some((pattern) => matches(url, pattern)));
}

/** The form used by our declarations: `https://host/*`, where the host may start with `*.`, which also stands for no subdomain. */
function matches(url: URL, pattern: string): boolean {
  const { protocol, hostname } = new URL(pattern.replace('*.', ''));
  if (url.protocol !== protocol) return false;
  return url.hostname === hostname || (pattern.includes('//*.') && url.hostname.endsWith(`.${hostname}`));
}
