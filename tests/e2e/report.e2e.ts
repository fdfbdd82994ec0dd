import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/journal/export';
import { browserForFile } from '../browser/browser-for-file';
import { compose, xHome } from '../browser/composing';
import { faults } from '../browser/faults';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { openPackDesk } from '../browser/packs';
import { type Dropped, dropFiles, journalOf, type Kind, pilotFiles } from '../browser/pilot';
import { HELD } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

async function open(files: Dropped[]): Promise<Page> {
  const page = await browser().openOwn('report.html');
  await page.getByRole('heading', { name: 'Where the numbers come from' }).waitFor();
  await page.evaluate(dropFiles, files);
  await page.locator('.sheet').waitFor();
  return page;
}
const pilot = (kind: Kind) => open(pilotFiles(kind));

const sheet = (page: Page) => page.locator('.sheet');
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const rowsOf = (table: Locator) =>
  table.getByRole('row').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

test('at first the page says what to do', async () => {
  const page = await browser().openOwn('report.html');
  await page.getByText('and the page appears here').waitFor();
  expect(await sheet(page).count()).toBe(0);
  expect(await faults(page)).toEqual([]);
});

test('many files become one page; what was left out is told with its line and its fix', async () => {
  const page = await pilot('good');
  await page.getByText('Files: 15.').waitFor();
  const told = await page.getByRole('alert').innerText();
  expect(told).toContain('copy of 0.csv is the same as another file');
  expect(told).toContain('edited.csv: left out 1, kept 19.');
  expect(told).toMatch(/Line 21: “day”.*exported.*2026-11-28/s);
  const head = await page.locator('.sheet-head').innerText();
  expect(head).toContain('Oct 5 – Nov 17, 2026');
  expect(head).toContain('13, and a collector');
  expect(head).toContain('general-hospital 12');
  expect(head).toContain('14 observing, 30 since');
});

test('costs and risks come first, what speaks for it after, and what it rests on last', async () => {
  const page = await pilot('good');
  expect(await sheet(page).getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Costs and risks',
    'Benefit',
    'Before and now',
    'Value without a price',
    'Value',
    'What the numbers support',
    'Assumptions',
    'Definitions',
  ]);
  const costs = await section(page, 'Costs and risks').innerText();
  for (const words of [
    'phones and tablets',
    'screenshots',
    'faces in photos',
    'Cost of the pilot',
    'Written permission',
  ])
    expect(costs).toContain(words);
});

test('every chart says its message, and a table beside it has the same numbers', async () => {
  const page = await pilot('good');
  const charts = sheet(page).getByRole('img');
  expect(await charts.count()).toBe(5);
  const benefit = section(page, 'Benefit');
  const rows = await rowsOf(benefit.getByRole('table', { name: 'Averted, by kind' }));
  const [, first, ...others] = rows;
  const message = await benefit.getByRole('img').first().getAttribute('aria-label');
  expect(message).toBe(`Averted, by kind. Most often: ${first?.[0]}, ${first?.[1]}.`);
  const drawn = await benefit.getByRole('img').first().locator('text').allTextContents();
  for (const cell of [first, ...others.slice(0, -1)].flat()) expect(drawn).toContain(cell);
});

test('an assumption that changes changes the value, and nonsense changes nothing', async () => {
  const page = await pilot('good');
  const value = section(page, 'Value').getByRole('row', { name: /^Value of what was averted/ });
  const cells = () => value.getByRole('cell').allTextContents();
  const before = await cells();
  expect(before).toHaveLength(3);
  const oneIn = page.getByRole('spinbutton', { name: 'A case comes of one post in: Middle' });
  await oneIn.fill('100');
  await expect.poll(async () => (await cells())[1]).not.toBe(before[1]);
  expect([(await cells())[0], (await cells())[2]]).toEqual([before[0], before[2]]);
  const changed = await cells();
  await oneIn.fill('0');
  await expect.poll(() => oneIn.getAttribute('aria-invalid')).toBe('true');
  expect(await cells()).toEqual(changed);
  await page.getByRole('spinbutton', { name: 'Hours to set up' }).fill('100000');
  await page.getByText('What it takes from people is more than what it can be worth.').waitFor();
});

test('a small number is not told, and stands in no table, nor in what is copied', async () => {
  await browser().context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open([
    { name: 'a.csv', text: toCsv(journalOf(0, 'good').slice(0, 120)) },
    { name: 'b.csv', text: toCsv(journalOf(1, 'good').slice(0, 120)) },
  ]);
  await page.getByText('Posts not checked').waitFor();
  expect(await section(page, 'Costs and risks').innerText()).toContain('fewer than 10');
  const tables = [
    'Averted, by kind',
    'Averted, by week',
    'Averted, by class of site',
    'False alarms, as people called them',
  ];
  for (const name of tables) {
    const cells = await page.getByRole('table', { name }).locator('td').allTextContents();
    expect(cells.filter((cell) => /^[0-9]$/.test(cell))).toEqual([]);
  }
  await page.getByRole('button', { name: 'Copy the numbers as CSV' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('fewer than 10');
  expect(copied).toMatch(/^Period,From,2026-10-05\r\n/);
  const counts = copied.split('\r\n').filter((line) => /by kind|by week|by class|False alarms|Rules/.test(line));
  expect(counts.length).toBeGreaterThan(5);
  expect(counts.filter((line) => /,[0-9]$/.test(line))).toEqual([]);
});

test('one browser’s numbers are marked as one person’s', async () => {
  const page = await open([{ name: 'a.csv', text: toCsv(journalOf(0, 'good')) }]);
  await page.getByText('These counts are one person').waitFor();
  await page.evaluate(dropFiles, [{ name: 'b.csv', text: toCsv(journalOf(1, 'good')) }]);
  await page.getByText('These counts are one person').waitFor({ state: 'detached' });
});

test('the period is chosen, and a period without anything in it says too early', async () => {
  const page = await pilot('good');
  await page.getByLabel('Until').fill('2026-10-18');
  await page.getByText('Too early to tell', { exact: false }).first().waitFor();
  expect(await page.locator('.sheet-head').innerText()).toContain('14 observing, 0 since');
});

test('good numbers say widen, bad ones stop', async () => {
  const verdict = (page: Page) => page.locator('.verdict').getAttribute('data-advice');
  expect(await verdict(await pilot('good'))).toBe('widen');
  expect(await verdict(await pilot('bad'))).toBe('stop');
});

test.each(['Letter', 'A4'])('on %s it is one page, with inputs as plain text', async (format) => {
  for (const kind of ['good', 'bad'] as const) {
    const page = await pilot(kind);
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('spinbutton').count()).toBe(0);
    expect(await page.getByText('Where the numbers come from').isVisible()).toBe(false);
    expect(await section(page, 'Assumptions').innerText()).toContain('2.20');
    await page.close();
  }
});

test.each(['light', 'dark'] as const)(
  'it is accessible in %s colours, and no narrower than a phone breaks it',
  async (colorScheme) => {
    const page = await pilot('good');
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await faults(page)).toEqual([]);
  },
);

/** A browser's export, its rows so many times more. */
function csv(name: string, browserAt: number, more = 0) {
  const rows = toCsv(journalOf(browserAt, 'good'));
  const text = rows + rows.slice(rows.indexOf('\n') + 1).repeat(more);
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

test('a large file shows how far it is, and can be stopped', async () => {
  const page = await browser().openOwn('report.html');
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(csv('large.csv', 0, 600));
  await page.getByRole('progressbar', { name: 'Reading the files' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Stopped.').waitFor();
  expect(await sheet(page).count()).toBe(0);
});

test('files added while another is read are read after it', async () => {
  const page = await browser().openOwn('report.html');
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles(csv('large.csv', 0, 60));
  await page.getByRole('progressbar', { name: 'Reading the files' }).waitFor();
  await picker.setInputFiles(csv('small.csv', 1));
  await page.getByText('Files: 2.').waitFor();
});

test('this browser’s own journal, with what really happened in it', async () => {
  const post = await compose(browser(), xHome);
  await post.keyboard.type(HELD);
  await expect.poll(() => marks(post), SOON).toHaveLength(1);
  await post.click(xHome.post);
  await (await openOverlay(post)).click('button', 'Use the safer wording');
  // Counted once the editor has taken it.
  const { ask } = await openPackDesk(browser());
  const outcomes = async () => (await ask({ kind: 'journal' })).entries.map(({ outcome }) => outcome);
  await expect.poll(outcomes, SOON).toContain('fixed');
  const journal = await browser().openOwn('journal.html');
  await journal.getByRole('link', { name: /report on one page/ }).click();
  await journal.getByRole('button', { name: "Use this browser's journal" }).click();
  await journal.getByText('These counts are one person').waitFor();
  expect(await rowsOf(journal.getByRole('table', { name: 'Averted, by kind' }))).toContainEqual([
    "Patient's name",
    '1',
  ]);
});

test('nothing of it leaves the page', () => {
  const sent = browser().requests.filter(
    (request) => /^(?!GET)/.test(request) || /general-hospital|2026-1/.test(request),
  );
  expect(browser().requests.length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
});
