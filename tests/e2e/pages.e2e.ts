import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../browser/faults';
import { type Harness, launch } from '../browser/launch';

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
