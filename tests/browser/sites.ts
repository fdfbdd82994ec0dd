import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

/** Where the built fixture pages are. */
export const PAGES = resolve('test-output/pages');

/** The built pages, by the host they stand for. */
export const FOLDERS: Record<string, string> = {
  'x.com': 'x',
  'mobile.x.com': 'x-changed',
  'www.facebook.com': 'facebook',
  'www.linkedin.com': 'linkedin',
  'www.instagram.com': 'instagram',
  'www.threads.com': 'threads',
  'www.reddit.com': 'reddit',
  'old.reddit.com': 'old-reddit',
  'bsky.app': 'bluesky',
  'mastodon.social': 'mastodon',
  'www.youtube.com': 'youtube',
  'studio.youtube.com': 'youtube',
  'www.tiktok.com': 'tiktok',
  'business.google.com': 'google-business',
  'www.google.com': 'google-business',
  'biz.yelp.com': 'yelp',
  'engage.cloud.microsoft': 'viva-engage',
  'general.atlassian.net': 'confluence',
  // A host that no site declares: a pack may name it as one more that X stands on.
  'social.general.example': 'x',
  'wiki.general.example': 'confluence-server',
  'app.slack.com': 'slack',
  'teams.microsoft.com': 'teams',
};
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** What a test serves itself on loopback, such as packs, is reached as it is. */
const NOT_LOOPBACK = /^https?:\/\/(?!127\.0\.0\.1[:/])/;

/** As strict as the real sites': what the extension draws must not lean on a lax page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'none'";

/** Quill 1 parses what it starts with inside one style attribute, `white-space: normal;`: this one and no other may be. */
const QUILL = "; style-src-attr 'unsafe-hashes' 'sha256-RvAvREUHojDuwHylTVWZp9DhleqLs6ml8G7LpjCF+EY='";

/** TinyMCE puts what it undoes back with one style attribute of its own. */
const TINYMCE = "; style-src-attr 'unsafe-hashes' 'sha256-BSTKIYoPCaklkJ9YS/ZVYuKW8e+DG8jZJCXznBzHjgg='";

/** What an editor cannot do without, by the folder of its page. */
const ALLOWED: Record<string, string> = { linkedin: QUILL, slack: QUILL, 'confluence-server': TINYMCE };

/**
 * Serves the fixture pages under their real host names and lets nothing else leave the browser, unless it is told to. Every
 * request made, served or not, is written to the list it returns, as `METHOD url body`.
 */
export async function serveSites(context: BrowserContext, letOut = false): Promise<string[]> {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await context.route(NOT_LOOPBACK, (route) => serve(route, letOut));
  return requests;
}

async function serve(route: Route, letOut: boolean): Promise<void> {
  const { hostname, pathname } = new URL(route.request().url());
  const folder = FOLDERS[hostname];
  if (!folder) return letOut ? route.continue() : route.abort('addressunreachable');
  if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
  await route.fulfill(pageFile(folder, pathname));
}

/** The answer to a request for a path of a fixture page. Every path of a site is its one page, as in any single-page application. */
export function pageFile(folder: string, pathname: string) {
  const file = extname(pathname) ? pathname : 'index.html';
  return {
    body: readFileSync(join(PAGES, folder, file)),
    contentType: `${TYPES[extname(file)]}; charset=utf-8`,
    headers: { 'content-security-policy': POLICY + (ALLOWED[folder] ?? '') },
  };
}
