import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Overlay, openOverlay } from '../../tests/browser/overlay';
import { openExtensionBrowser } from '../extension-browser';

/** Where the pictures go. */
const PICTURES = 'demo-output';

/** How long Curtain's one movement takes, and a little more. */
const CURTAIN_MS = 500;

interface Scene {
  title: string;
  post: string;
  /** What the person does once the post is typed. Resolves to what they saw. */
  play(stage: Stage): Promise<string>;
}

interface Stage {
  page: Page;
  overlay: Overlay;
  press(): Promise<void>;
  picture(name: string): Promise<void>;
}

const SCENES: Scene[] = [
  {
    title: 'clear',
    post: 'Fourth night in a row and the day shift left us oranges. I love this team.',
    async play({ press, picture }) {
      await press();
      await picture('clear');
      return 'nothing marked; published at the first press';
    },
  },
  {
    title: 'fixed',
    post: 'Sat with my patient Mrs. Okafor until her daughter came. Worth every minute.',
    async play({ page, overlay, press, picture }) {
      await picture('marked');
      await press();
      await page.waitForTimeout(CURTAIN_MS);
      await picture('held-then-fixed');
      await overlay.click('button', 'Use the safer wording');
      await page.waitForTimeout(CURTAIN_MS);
      await press();
      await picture('fixed');
      return 'held; one press put the safer wording in; published at the next';
    },
  },
  {
    title: 'held',
    post: 'Rapid response in room 412, MRN 4471820, and the code cart was empty again.',
    async play({ page, overlay, press, picture }) {
      await press();
      await page.waitForTimeout(CURTAIN_MS);
      await picture('held');
      const heading = (await overlay.find('heading'))[0]?.name ?? '';
      return `held: "${heading}"`;
    },
  },
];

/** Plays the scenes on the practice page with real keys and a real mouse, and prints a table of what happened. */
export async function playScript(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await openExtensionBrowser();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`chrome-extension://${browser.extensionId}/practice.html`);
  const overlay = await openOverlay(page);
  const stage: Stage = {
    page,
    overlay,
    press: () => page.getByTestId('chirp-post').click(),
    picture: async (name) => void (await page.screenshot({ path: join(PICTURES, `${name}.png`) })),
  };
  console.log('\nThree posts on the practice page:\n');
  for (const scene of SCENES) console.log(await playOne(scene, stage));
  console.log(`\nPictures are in ${PICTURES}/`);
  await browser.close();
}

async function playOne({ title, post, play }: Scene, stage: Stage): Promise<string> {
  const { page } = stage;
  await page.getByTestId('chirp-box').click();
  await page.keyboard.type(post, { delay: 8 });
  await page.waitForTimeout(300);
  const before = await page.getByTestId('published').count();
  const seen = await play(stage);
  await page.waitForTimeout(200);
  const isOut = (await page.getByTestId('published').count()) > before;
  const out = isOut
    ? ((await page.getByTestId('published').first().getByTestId('post-text').textContent()) ?? '')
    : '(not published)';
  return [
    `${title.toUpperCase().padEnd(7)} typed      ${post}`,
    `        seen       ${seen}`,
    `        published  ${out}`,
    '',
  ].join('\n');
}
