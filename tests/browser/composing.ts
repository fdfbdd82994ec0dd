import type { Page } from 'playwright-core';
import type { Harness } from './launch';

/** A compose box of a fixture page, and how a person gets to it and publishes it. */
export interface Composing {
  name: string;
  address: string;
  /** The box, once `open` has been through. */
  box: string;
  /** The control that publishes. */
  post: string;
  /** Which of the page's models it is, in document order. */
  model: number;
  /** What a person presses to get to the box, when it isn't there from the start. */
  opener?: string;
  /** It answers somebody who asks after a patient. */
  answers?: true;
  /** The frame of the page the box and the control are in; the page itself when absent. */
  frame?: string;
  /** What keys publish from inside the box, where any do. */
  key?: 'Enter' | 'Control+Enter';
  /** Further text that the same control publishes: a title, a content warning, an alt text. */
  fields?: string[];
  /** Whom the page says it goes to, as it says it. */
  readers?: string;
}

const X_BOX = '[data-testid="tweetTextarea_0"]';
const FACEBOOK_BOX = '[data-lexical-editor]';

export const xHome: Composing = {
  name: 'X, home',
  address: 'x.com/home',
  model: 0,
  box: X_BOX,
  post: '[data-testid="tweetButtonInline"]',
};

export const xDialog: Composing = {
  name: 'X, dialog',
  address: 'x.com/status',
  model: 1,
  opener: '[data-testid="SideNav_NewTweet_Button"]',
  box: `[role="dialog"] ${X_BOX}`,
  post: '[data-testid="tweetButton"]',
};

export const xReply: Composing = {
  name: 'X, reply',
  answers: true,
  address: 'x.com/alexrivera/status/1',
  model: 0,
  box: X_BOX,
  post: '[data-testid="tweetButtonInline"]',
};

export const facebookPost: Composing = {
  name: 'Facebook, post',
  address: 'www.facebook.com/',
  model: 2,
  opener: '.opener',
  box: `[role="dialog"] ${FACEBOOK_BOX}`,
  post: '[role="dialog"] [aria-label="Post"]',
};

export const facebookComment: Composing = {
  name: 'Facebook, comment',
  answers: true,
  address: 'www.facebook.com/',
  model: 0,
  box: `[role="article"] >> nth=0 >> ${FACEBOOK_BOX}`,
  post: '[role="article"] >> nth=0 >> [aria-label="Comment"]',
};

export const facebookDialogComment: Composing = {
  name: 'Facebook, comment on a post opened in a dialog',
  answers: true,
  address: 'www.facebook.com/posts/1',
  model: 2,
  box: `[role="dialog"] ${FACEBOOK_BOX}`,
  post: '[role="dialog"] [aria-label="Comment"]',
};

export const everyComposer = [xHome, xDialog, xReply, facebookPost, facebookComment, facebookDialogComment];

/** One of each editor. */
export const everyEditor = [xHome, facebookPost];

/** Opens the page and puts the focus into the box. */
export async function compose(harness: Harness, { address, opener, box }: Composing): Promise<Page> {
  const page = await harness.open(address);
  if (opener) await page.click(opener);
  await page.click(box);
  return page;
}

/** Pastes into whatever has the focus, as Ctrl+V does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** What the page has published, each time as the texts of the composer's boxes. */
export function published(page: Page): Promise<string[][]> {
  return page.evaluate(() => window.fixture.published);
}

/** The text in the editor's model. */
export function modelText(page: Page, box = 0): Promise<string> {
  return page.evaluate((index) => window.fixture.text(index), box);
}

/** The selection in the editor's model. */
export function modelSelection(page: Page, box = 0): Promise<{ from: number; to: number }> {
  return page.evaluate((index) => window.fixture.selection(index), box);
}
