import type { Page } from 'playwright-core';
import type { PacksView } from '../../src/messages/packs';
import type { Answers, ExtensionRequest } from '../../src/messages/protocol';
import type {} from './extension-api';
import type { Harness } from './launch';

/** The packs of a browser, asked for as the extension's own pages do. */
export interface PackDesk {
  page: Page;
  ask<Kind extends ExtensionRequest['kind']>(
    request: Extract<ExtensionRequest, { kind: Kind }>,
  ): Promise<Answers[Kind]>;
  view(): Promise<PacksView>;
  /** What the popup says now, as a person reads it. */
  popup(): Promise<string>;
  /** Name and version of the topmost pack in force. */
  inForce(): Promise<string>;
}

export async function openPackDesk(browser: Harness): Promise<PackDesk> {
  const page = await browser.openOwn('popup.html');
  const ask: PackDesk['ask'] = (request) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), request) as Promise<never>;
  const view = () => ask({ kind: 'packs' });
  return {
    page,
    ask,
    view,
    popup: async () => {
      const popup = await browser.openOwn('popup.html');
      await popup.getByRole('heading', { level: 1 }).waitFor();
      const said = await popup.innerText('main');
      await popup.close();
      return said;
    },
    inForce: async () => {
      const top = (await view()).layers.at(-1);
      return `${top?.name} ${top?.version}`;
    },
  };
}
