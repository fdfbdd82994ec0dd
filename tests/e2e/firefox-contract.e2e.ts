import { afterAll, beforeAll } from 'vitest';
import { contract } from '../browser/contract';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { atPlace } from '../browser/hands';

let firefox: FirefoxHarness;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

contract(async (place) => atPlace(await firefox.open(place.address), place));
