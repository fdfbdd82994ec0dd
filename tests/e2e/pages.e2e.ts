import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, launch } from '../browser/launch';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, as sentences. It goes in through the debugger, as the extension's CSP lets no script in. */
async function faults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run()',
    awaitPromise: true,
    returnByValue: true,
  });
  const { violations, passes } = result.value as AxeResults;
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launch({ colorScheme });
  });
  afterAll(() => browser.close());

  test('the popup is accessible, with its pause form open', async () => {
    const popup = await browser.openOwn('popup.html');
    await popup.getByText('Need a break from checks?').click();
    await popup.getByRole('button', { name: 'Pause for' }).waitFor();
    expect(await faults(popup)).toEqual([]);
  });

  test.each(['chirp', 'commons'])('%s is accessible, with something published', async (network) => {
    const practice = await browser.openOwn(`practice.html#${network}`);
    await practice.getByTestId(`${network}-box`).click();
    await practice.keyboard.type('Coffee first.');
    await practice.getByTestId(`${network}-post`).click();
    await practice.getByTestId('published').waitFor();
    expect(await faults(practice)).toEqual([]);
  });
});
