import { afterAll, beforeAll } from 'vitest';
import { contract } from '../browser/contract';
import { BUILT_FOR_FIREFOX, type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { atPlace } from '../browser/hands';
import { builtForHost, dropCopy, OWN_WIKI } from '../browser/own-host';

const extension = builtForHost(BUILT_FOR_FIREFOX, OWN_WIKI);
let firefox: FirefoxHarness;
beforeAll(async () => {
  firefox = await launchFirefox({ extension });
});
afterAll(async () => {
  await firefox?.close();
  dropCopy(extension);
});

contract(async (place) => atPlace(await firefox.open(place.address), place));
