import type { Site } from './site';

type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname'>;

/** The site an address belongs to. */
export function siteAt(url: Address, sites: readonly Site[]): Site | undefined {
  return sites.find((site) => site.matches.some((pattern) => matches(url, pattern)));
}

/**
 * The form used by our declarations: `https://host/*` or `https://host/folder/*`, where the host may start with `*.`, which
 * also stands for no subdomain.
 */
function matches(url: Address, pattern: string): boolean {
  const { protocol, hostname, pathname } = new URL(pattern.replace('*.', ''));
  if (url.protocol !== protocol || !url.pathname.startsWith(pathname.slice(0, -1))) return false;
  return url.hostname === hostname || (pattern.includes('//*.') && url.hostname.endsWith(`.${hostname}`));
}

/** Whether a pattern stands for every page of its host. */
export function isWholeHost(pattern: string): boolean {
  return new URL(pattern.replace('*.', '')).pathname === '/*';
}
