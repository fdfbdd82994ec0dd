import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toMetrics } from '../../src/journal/otlp';
import { browserForFile } from '../browser/browser-for-file';
import { type Composing, compose, facebookPost, published, xDialog, xHome } from '../browser/composing';
import { downloaded } from '../browser/downloaded';
import { marks } from '../browser/marks';
import { type Overlay, openOverlay } from '../browser/overlay';
import { MINE, override } from '../browser/override';
import { openPackDesk } from '../browser/packs';
import { runsIn, runsOf } from '../browser/planted';
import { everythingStored } from '../browser/stored';

const browser = browserForFile();

/** An hour of somebody who posts every minute; `CANARY_ROUNDS` makes it a longer one. */
const ROUNDS = Number(process.env.CANARY_ROUNDS ?? 60);

/** What a worker that starts anew may take on a busy machine. */
const A_WHILE = { timeout: 15_000 };

/** What a person may do with a post, one after the other, each time with other words. */
interface Act {
  name: string;
  place: Composing;
  /** What is typed after the planted words: it decides what Curtain makes of the post. */
  text: string;
  does(page: Page, overlay: Overlay, place: Composing): Promise<void>;
}

const HOLDS = 'My patient Harold Venning was admitted and needs a warm blanket.';
const WARNS = 'The frequent flyers in our ER tonight are all drug seekers.';

const held = async (page: Page, overlay: Overlay, { post }: Composing) => {
  await page.click(post);
  await expect.poll(() => overlay.find('button', 'Use the safer wording'), A_WHILE).toHaveLength(1);
};

const ACTS: Act[] = [
  {
    ...{ name: 'takes the safer wording', place: xHome, text: HOLDS },
    does: async (page, overlay, place) => {
      await held(page, overlay, place);
      await overlay.click('button', 'Use the safer wording');
      await expect.poll(() => marks(page), A_WHILE).toHaveLength(0);
      // A fix is looked at once more before it is counted.
      await page.waitForTimeout(500);
    },
  },
  {
    ...{ name: 'posts anyway with a reason', place: facebookPost, text: HOLDS },
    does: async (page, overlay, place) => {
      await held(page, overlay, place);
      await override(overlay, MINE);
      await page.click(place.post);
      await expect.poll(() => published(page), A_WHILE).toHaveLength(1);
    },
  },
  {
    ...{ name: 'asks the privacy office and goes back to edit', place: xHome, text: HOLDS },
    does: async (page, overlay, place) => {
      await held(page, overlay, place);
      await overlay.click('button', 'Ask the privacy office');
      await overlay.click('button', /^Edit$/);
    },
  },
  {
    ...{ name: 'calls a mark no problem', place: xHome, text: WARNS },
    does: async (page, overlay, place) => {
      await page.keyboard.press('Alt+Shift+KeyC');
      await overlay.click('button', 'Not a problem here');
      await overlay.click('button', 'These words mean something else');
      await page.click(place.post);
      await expect.poll(() => published(page), A_WHILE).toHaveLength(1);
    },
  },
  {
    ...{ name: 'throws the draft away', place: xDialog, text: HOLDS },
    does: (page) => page.click('[data-testid="app-bar-close"]'),
  },
  {
    ...{ name: 'is answered by a worker that starts anew', place: xHome, text: WARNS },
    does: async (page, overlay, place) => {
      await browser().stopWorker();
      await page.keyboard.type(' Again.');
      await expect.poll(() => overlay.find('button', /^1 thing to look at\./), A_WHILE).toHaveLength(1);
      await expect
        .poll(async () => {
          if ((await published(page)).length === 0)
            await page.click(place.post, { timeout: 1000 }).catch(() => undefined);
          return published(page);
        }, A_WHILE)
        .toHaveLength(1);
    },
  },
];

test('after an hour of use no four words of what was typed are found anywhere', {
  timeout: 30_000 + ROUNDS * 15_000,
}, async () => {
  const planted: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const act = ACTS[round % ACTS.length] as Act;
    const words = runsOf(round);
    planted.push(words);
    const page = await compose(browser(), act.place);
    await page.keyboard.type(`${words}. ${act.text}`);
    await expect.poll(() => marks(page), A_WHILE).not.toHaveLength(0);
    await act.does(page, await openOverlay(page), act.place);
    await page.close();
  }

  const page = await browser().openOwn('journal.html');
  await page.getByRole('row').nth(1).waitFor();
  const { entries } = await (await openPackDesk(browser())).ask({ kind: 'journal' });
  expect(new Set(entries.map(({ outcome }) => outcome))).toEqual(
    new Set(['fixed', 'overridden', 'asked', 'edited', 'false-alarm', 'abandoned', 'passed', 'posted']),
  );
  const places = {
    'the journal, shown': await page.innerText('main'),
    'the journal, as a table': await downloaded(page, 'Download for a spreadsheet'),
    'the journal, as JSON': await downloaded(page, 'Download as JSON'),
    'what a collector would get': JSON.stringify(toMetrics(entries, '1')),
    ...(await everythingStored(browser(), page)),
    'the console': browser().logs.join('\n'),
    'a request': browser().requests.join('\n'),
  };
  const found = Object.entries(places).flatMap(([name, text]) => runsIn(planted, text).map((run) => `${name}: ${run}`));
  expect(found).toEqual([]);
  // The same search finds what is there.
  expect(runsIn(planted, `{"note":"${planted.at(-1)?.toUpperCase()}"}`)).toHaveLength(3);
});
