import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { everythingStored } from '../browser/stored';
import { layers, openStudio, writeDraft } from '../browser/studio';

const browser = browserForFile();

/** A word no other text has. */
const CANARY = 'quillfeather';

/** All tests work on this one draft, as an officer does over days; each leaves it as it was. */
beforeAll(async () => writeDraft(await openStudio(browser())));

test('a rule is made from an example, outlives a reload, and is tried live', async () => {
  const studio = await openStudio(browser(), 'draft/rules');
  const { page, show, box } = studio;
  await page.reload();
  await page.getByText('Everything holds').waitFor();
  expect(await box('Shape of a code').inputValue()).toBe('\\b(?<mark>QX-\\d{4})\\b');

  await show('try');
  await box('A post').fill('Pump QX-9001 beeps.');
  const draft = page.getByRole('region', { name: 'With your draft' });
  await draft.getByText('Held').waitFor();
  expect(await draft.locator('mark').allTextContents()).toEqual(['QX-9001']);
  expect(await page.getByRole('region', { name: 'In force now' }).locator('mark').count()).toBe(0);
});

test('a rule may be lowered only as far as the layers below allow, and the form says so', async () => {
  const { page } = await openStudio(browser(), 'draft/adjust');
  await page.getByRole('searchbox').fill('policy.medical-advice-stay-home');
  await page.locator('.rule-row summary').click();
  const grade = page.getByLabel('In public');
  const offered = () =>
    grade.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  // What unfolds is drawn once it has.
  await expect.poll(offered).toEqual(['note', 'warn', 'hold']);
  await page.getByText('to “Note”, no further').first().waitFor();
  await page.getByRole('searchbox').fill('phi.ssn');
  await page.locator('.rule-row summary').first().click();
  await page.getByText('never milder').first().waitFor();
});

test('a file of posts shows what would change, and nothing of it is stored', async () => {
  const studio = await openStudio(browser(), 'change');
  const { page, show, box } = studio;
  const posts = [`Pump QX-1234 beeps, ${CANARY}.`, 'Coffee first.'].map((text) => JSON.stringify({ text }));
  await studio.bring('posts.jsonl', [...posts, 'no post'].join('\n'));
  await page.getByRole('heading', { name: '1 of 2 posts would change' }).waitFor();
  expect(await page.locator('.counts .held').textContent()).toBe('1newly held');
  expect(await page.locator('.changed').textContent()).toContain('Pump number (policy.own-pump-number)');
  await page.getByText('Lines that could not be read: 1').waitFor();

  await show('try');
  await box('A post').fill(`${CANARY} saw my patient Harold Venning`);
  await box('In answer to').fill(`${CANARY}?`);
  await page.getByRole('region', { name: 'In force now' }).locator('mark').first().waitFor();
  const stored = Object.entries(await everythingStored(browser(), page));
  expect(stored.flatMap(([place, text]) => (text.includes(CANARY) ? [place] : []))).toEqual([]);
  // The draft is, and nothing else: the search would have found the words.
  expect(stored.flatMap(([place, text]) => (text.includes('QX-4471') ? [place] : []))).toEqual([
    "the page's databases",
    "the extension's databases",
  ]);
});

test('a long comparison can be cancelled', async () => {
  const { page } = await openStudio(browser(), 'change');
  await page.getByRole('button', { name: /^Run the packs' own/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Stopped. Nothing was kept.').waitFor();
});

test('the built pack is one this browser takes', async () => {
  const studio = await openStudio(browser(), 'export');
  const { page, show } = studio;
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Build and download' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('willowmere-1.pack.json');
  const built = await readFile(await download.path(), 'utf8');

  await show('packs');
  await studio.bring(download.suggestedFilename(), built);
  await page.getByRole('button', { name: 'Try the unsigned draft' }).click();
  await page.getByText('Version 1 is in force now.').waitFor();
  await page.getByText('Trying an unsigned draft').waitFor();
  await expect.poll(() => layers(studio)).toEqual(['Willowmere', 'Curtain baseline']);

  await show('rules');
  await page.getByLabel('Layer').selectOption('hospital');
  await page.getByText('Pump number').click();
  await expect.poll(() => page.locator('.rule-details mark').allTextContents()).toEqual(['QX-4471']);
});

test('what is typed wrong is said at its field, and kept as it is', async () => {
  const studio = await openStudio(browser(), 'draft/organisation');
  const { page, box } = studio;
  const field = box('In public');
  await field.fill('no host');
  await page.getByText('expected a host name').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await page.getByText('Kept on this computer ·').waitFor();
  await page.reload();
  await page.getByText('expected a host name').waitFor();
  expect(await field.inputValue()).toBe('no host');
  await field.fill('');
  await page.getByText('Everything holds').waitFor();
});

test('how long counts stay and when a rule goes quiet are asked for, and stand in the built pack', async () => {
  const studio = await openStudio(browser(), 'draft/people');
  const { page, show } = studio;
  await page.getByLabel('How long counts stay').selectOption('own');
  await page.getByLabel('Days', { exact: true }).fill('30');
  await page.getByLabel('People may delete them').selectOption('no');
  await page.getByLabel('Rules may go quiet').selectOption('own');
  await page.getByLabel('Called wrong more often than, of 100').fill('40');
  await page.getByLabel('Rules that never go quiet').fill('phi.ssn\nphi.mrn');
  await page.getByText('Everything holds').waitFor();
  await show('export');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Build and download' }).click();
  const built = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  const payload = JSON.parse(Buffer.from(built.payload, 'base64url').toString());
  expect(payload).toMatchObject({
    journal: { days: 30, mayDelete: false },
    interruptionBudget: { share: 0.4, least: 20, except: ['phi.ssn', 'phi.mrn'] },
  });
  await show('draft/people');
  await page.getByLabel('How long counts stay').selectOption('below');
  await page.getByLabel('Rules may go quiet').selectOption('below');
  await page.getByText('Everything holds').waitFor();
});
