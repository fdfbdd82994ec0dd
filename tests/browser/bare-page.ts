import type { Page } from 'playwright-core';
import type { Browser, Page as FirefoxPage } from 'puppeteer-core';
import type { Harness } from './launch';

/** What X shows of a composer, and nothing of X: a page that may hold frames and scripts of any kind. */
const COMPOSER = `<div data-testid="tweetTextarea_0" contenteditable="true" style="min-height:60px"></div>
  <button type="button" data-testid="tweetButton">Post</button>
  <script>
    published = [];
    document.querySelector('button').onclick = () =>
      published.push(document.querySelector('[contenteditable]').textContent);
  </script>`;

/** The document of such a page. @param body what else it shows. */
export const bareDocument = (body = ''): string =>
  `<!doctype html><title>Page</title><body style="margin:0">${COMPOSER}${body}`;

/** Opens a page of these documents, by address: one that nobody's policy keeps from anything. */
export async function openBare(
  { context }: Harness,
  documents: Record<string, string>,
  address = Object.keys(documents)[0] as string,
): Promise<Page> {
  const page = await context.newPage();
  for (const [url, body] of Object.entries(documents))
    await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(address);
  return page;
}

/** The same in a Firefox. */
export async function openBareInFirefox(browser: Browser, documents: Record<string, string>): Promise<FirefoxPage> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = documents[request.url()];
    if (body !== undefined) void request.respond({ status: 200, body, contentType: 'text/html; charset=utf-8' });
    else void (/^https?:/.test(request.url()) ? request.abort('addressunreachable') : request.continue());
  });
  await page.goto(Object.keys(documents)[0] as string);
  await page.bringToFront();
  return page;
}
