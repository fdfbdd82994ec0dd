import { beforeAll, expect, test } from 'vitest';
import { codename, fileOf, type Keys, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import { browserForFile } from '../browser/browser-for-file';
import { SOON } from '../browser/soon';
import { layers, openStudio } from '../browser/studio';

const browser = browserForFile();

let keys: Keys[];
beforeAll(async () => {
  keys = await keyPairs(1);
});

async function signed(version: number): Promise<string> {
  const pack = packWith({
    version,
    rules: [codename],
    issued: new Date(Date.now() - 60_000).toISOString(),
    signers: signersOf(keys, 1),
    expires: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
  });
  return new TextDecoder().decode(await fileOf(pack, keys));
}

test('a file that is no pack is refused in words, and the details are there for its author', async () => {
  const studio = await openStudio(browser());
  await studio.bring('notes.json', 'Dear all,');
  const alert = studio.page.getByRole('alert');
  await alert.getByText("This file isn't a pack").waitFor();
  expect(await alert.textContent()).toMatch(/still in force.*the file is not JSON/);
  expect(await layers(studio)).toEqual(['Curtain baseline']);
});

test('digits that differ change nothing; digits that match bring the pack in, and it can be taken out again', async () => {
  const studio = await openStudio(browser());
  const { page } = studio;
  await studio.bring('pack.json', await signed(2));
  await page.getByRole('dialog').getByRole('button', { name: "They don't match" }).click();
  await page.getByText('Nothing was changed.').waitFor();
  expect(await layers(studio)).toEqual(['Curtain baseline']);

  await studio.bring('pack.json', await signed(2));
  await page.getByRole('dialog').getByRole('button', { name: 'They match' }).click();
  await page.getByText('Version 2 is in force now.').waitFor();
  await expect.poll(() => layers(studio)).toHaveLength(2);
  await page.getByText('All is well').waitFor();

  await studio.bring('pack.json', await signed(1));
  await page.getByRole('alert').getByText('A newer version of this pack').waitFor();
  await page.getByRole('button', { name: /^Take out/ }).click();
  await expect.poll(() => layers(studio), SOON).toEqual(['Curtain baseline']);
});

test('a file dropped anywhere on the page is brought in', async () => {
  const { page } = await openStudio(browser());
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Dear all,'], 'notes.json'));
    const drag = (kind: string) =>
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    drag('dragover');
    drag('drop');
  });
  await page.getByRole('alert').getByText("This file isn't a pack").waitFor();
});

test('an address that anybody could change on its way is not used, and the reason is told', async () => {
  const { page, box } = await openStudio(browser());
  await box('Address').fill('http://packs.hospital.example/pack.json');
  await page.getByRole('button', { name: 'Use this address' }).click();
  await page.getByRole('alert').getByText('Use one that begins with https://').waitFor();
  expect(await page.getByRole('button', { name: 'Check now' }).count()).toBe(0);
});

test('a built pack is opened as the draft of its next version', async () => {
  const studio = await openStudio(browser(), 'draft');
  await studio.bring('notes.json', 'Dear all,');
  await studio.page.getByRole('alert').getByText("This file isn't a pack").waitFor();
  await studio.bring('pack.json', await signed(4));
  expect(await studio.box('English', 'Name of the pack').inputValue()).toBe('General Hospital');
  expect(await studio.page.getByLabel('Version').inputValue()).toBe('5');
  await studio.show('draft/rules');
  await studio.page.getByText('Secret project').waitFor();
  await studio.show('draft/rollout');
  expect(await studio.box('Who holds the key').inputValue()).toBe('Signer 1');
  await studio.page.getByText('Everything holds').waitFor();
});
