import type { Locator, Page } from 'playwright-core';
import type { Harness } from './launch';

/** The studio as a compliance officer works with it. */
export interface Studio {
  page: Page;
  /** Shows a section, `draft/rules` say, as a press on its link does. */
  show(section: string): Promise<void>;
  /** Brings a file in through the picker of the section that is shown. */
  bring(name: string, content: string): Promise<void>;
  /** A text box by its label, within the group of that name where labels repeat. */
  box(label: string, group?: string): Locator;
}

export async function openStudio(harness: Harness, section = 'packs'): Promise<Studio> {
  const page = await harness.openOwn(`options.html#${section}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    show: async (next) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, next);
    },
    bring: (name, content) =>
      page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer: Buffer.from(content) }),
    box: (label, group) =>
      (group ? page.getByRole('group', { name: group }) : page).getByRole('textbox', { name: label, exact: true }),
  };
}

/** The titles of the packs in force, topmost first, as the section of packs lists them. */
export function layers({ page }: Studio): Promise<string[]> {
  return page.locator('.layer h3').allTextContents();
}

/** Selects words in a text box, as a person does who drags over them. */
export async function selectWords(box: Locator, words: string): Promise<void> {
  await box.evaluate((field, wanted) => {
    const area = field as HTMLTextAreaElement;
    const from = area.value.indexOf(wanted);
    area.focus();
    area.setSelectionRange(from, from + wanted.length);
  }, words);
}

/** Writes a draft with one rule, made from an example, that is fit to be a pack. */
export async function writeDraft({ page, show, box }: Studio): Promise<void> {
  await show('draft');
  await page.getByRole('button', { name: 'Start a new pack' }).click();
  await box('English', 'Name of the pack').fill('Willowmere');
  await box('Spanish', 'Name of the pack').fill('Willowmere');
  await box('Who answers for it').fill('Privacy office');
  await show('draft/rules');
  await page.getByRole('button', { name: 'Make a rule from examples' }).click();
  const post = box('Post 1', 'Posts it must mark');
  await post.fill('Pump QX-4471 is down again.');
  await selectWords(post, 'QX-4471');
  await page.getByRole('button', { name: 'Mark the selected words' }).click();
  await page.getByRole('button', { name: 'Propose from the posts' }).click();
  await box('Post 1', 'Posts it must leave alone').fill('The pump is down again.');
  for (const language of ['English', 'Spanish']) {
    await box(language, 'Title').fill('Pump number');
    await box(language, 'Why').fill('It is ours alone.');
  }
  await page.getByRole('group', { name: 'What it does' }).getByLabel('In public').selectOption('hold');
  await page.getByText('Everything holds').waitFor();
}
