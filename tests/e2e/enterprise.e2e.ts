import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { modelText, published } from '../browser/composing';
import { marks } from '../browser/marks';
import { allChecked, openOverlay } from '../browser/overlay';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();
const heldName = { action: 'hold', text: HELD_WORDS };

/** Types over what the box says, and waits until the name is marked. */
async function writeHeld(page: Page, box: string): Promise<void> {
  await page.click(box);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toContainEqual(heldName);
}

async function expectHeld(page: Page) {
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
  return overlay;
}

const edits = [
  {
    name: 'Slack',
    address: 'app.slack.com/client/T1/C1',
    opener: '[data-qa="edit_message"]',
    box: '[data-qa="message_container"] .ql-editor',
    save: '[data-qa="message_container"] .main-button',
  },
  {
    name: 'Teams',
    address: 'teams.microsoft.com/v2/',
    opener: '[data-tid="edit-message"]',
    box: '.card [data-tid="ckeditor"]',
    save: '[data-tid="newMessageCommands-send"]',
  },
];

test.each(edits)('$name: a message that is edited is held by click', async ({ address, opener, box, save }) => {
  const page = await browser().open(address);
  await page.click(opener);
  await writeHeld(page, box);
  await page.click(save);
  await expectHeld(page);
});

test.each(edits)('$name: a message that is edited is held at Enter', async ({ address, opener, box }) => {
  const page = await browser().open(address);
  await page.click(opener);
  await writeHeld(page, box);
  await page.keyboard.press('Enter');
  await expectHeld(page);
});

test('Slack: Edit, with held words in the channel’s box, is nobody’s Send', async () => {
  const page = await browser().open('app.slack.com/client/T1/C1');
  await writeHeld(page, '[aria-label="ward-4"] > div .ql-editor');
  await page.click('[data-qa="edit_message"]');
  await expect.poll(() => page.locator('[data-qa="message_container"] .ql-editor').count()).toBe(1);
});

test('Teams: in the expanded box Enter breaks the line of a clear message', async () => {
  const page = await browser().open('teams.microsoft.com/v2/expanded');
  await page.click('[data-tid="ckeditor"]');
  await page.keyboard.type(CLEAR);
  // Only a verdict that takes long shows.
  await page.waitForTimeout(500);
  await allChecked(await openOverlay(page));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Truly.');
  await expect.poll(() => modelText(page)).toBe(`${CLEAR}\nTruly.`);
  expect(await published(page)).toEqual([]);
});

test('Confluence: a name in the title holds the page, and the hold says that a draft was kept', async () => {
  const page = await browser().open('general.atlassian.net/wiki/spaces/W4/pages/edit-v2/1');
  await page.click('[name="editpages-title"]');
  await page.keyboard.type(HELD);
  await page.click('.ProseMirror');
  await page.keyboard.type(CLEAR);
  await page.waitForTimeout(500);
  await allChecked(await openOverlay(page));
  await page.click('[data-testid="publish-button"]');
  const overlay = await expectHeld(page);
  expect(await overlay.text()).toContain('Nothing is published. Confluence saves your draft while you type');
});

const STREET_RULE = 'Not public yet but we are being bought by Harlan Health';

test('what is only a matter for the street is said freely in the corridor', async () => {
  const street = await browser().open('x.com/home');
  await street.click('[data-testid="tweetTextarea_0"]');
  await street.keyboard.type(STREET_RULE);
  await expect.poll(() => marks(street), SOON).not.toEqual([]);
  const corridor = await browser().open('app.slack.com/client/T1/C1');
  await corridor.click('[aria-label="ward-4"] > div .ql-editor');
  await corridor.keyboard.type(STREET_RULE);
  await corridor.waitForTimeout(500);
  await allChecked(await openOverlay(corridor));
  expect(await marks(corridor)).toEqual([]);
  await corridor.keyboard.press('Enter');
  await expect.poll(() => published(corridor), SOON).toEqual([[STREET_RULE]]);
});
