import { afterAll, beforeAll, test } from 'vitest';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { firefoxTools } from '../browser/firefox-tools';
import { atPlace } from '../browser/hands';
import { mastodon } from '../browser/places/mastodon';
import type { Place } from '../browser/places/place';
import { x } from '../browser/places/x';
import { play, type Stage } from '../browser/played';
import { PATIENCE_MS, playRounds } from '../fuzz/rounds';

let firefox: FirefoxHarness;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

async function stageAt(place: Place, site: string): Promise<Stage> {
  const page = await firefox.open(place.address);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    hands: await atPlace(page as never, place),
    tools: firefoxTools(page),
    site,
    asked: async () => undefined,
    errors: () => errors.splice(0),
    isOff: () => page.$eval(place.post ?? 'body', (control) => control.matches(':disabled')),
    close: () => page.close(),
  };
}

const [home] = x as [Place, ...Place[]];
const [field] = mastodon as [Place, ...Place[]];

test.each([
  ['Draft.js', 'x', home, 100],
  ['a text area of React', 'mastodon', field, 101],
] as const)(
  '%s: what is marked and held is what an engine finds that starts from nothing',
  async (_, site, place, at) => {
    await playRounds(at, (script) => play(place, script, () => stageAt(place, site)));
  },
  PATIENCE_MS,
);
