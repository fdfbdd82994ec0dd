import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Managed } from '../channels/managed';
import type { Polled } from './pack-db';
import type { Packs } from './packs';
import { POLL, Poll } from './poll';

const NOW = 1_800_000_000_000;
const LATER = NOW + 20 * 60_000;
const here = 'https://packs.hospital.example/curtain.json';
const there = 'https://packs.hospital.example/moved.json';

beforeEach(() => fakeBrowser.reset());

/** When the next poll is due for what is known of the last one; undefined for never. */
async function dueFor(managed: Partial<Managed>, polled: Omit<Polled, 'failures'>): Promise<number | undefined> {
  const state = { managed: { problems: [], ...managed }, stored: { facts: { polled: { failures: 0, ...polled } } } };
  await new Poll({ settled: async () => state, now: () => NOW } as unknown as Packs).schedule();
  return (await fakeBrowser.alarms.get(POLL))?.scheduledTime;
}

test('a worker that wakes keeps the moment of the next poll', async () => {
  expect(await dueFor({ packUrl: here }, { addresses: [here], nextAt: LATER })).toBe(LATER);
});

test('a clock that was set back puts the next poll off by one poll at most', async () => {
  const inYears = NOW + 1e11;
  expect(await dueFor({ packUrl: here, pollMinutes: 10 }, { addresses: [here], nextAt: inYears })).toBe(NOW + 600_000);
});

test('an address that was never asked is asked at once', async () => {
  expect(await dueFor({ packUrl: here }, {})).toBe(NOW);
});

test('another address than the one asked last is asked at once, though the browser was closed meanwhile', async () => {
  expect(await dueFor({ packUrl: there }, { addresses: [here], nextAt: LATER })).toBe(NOW);
  expect(await dueFor({ packUrl: here, unitPackUrl: there }, { addresses: [here], nextAt: LATER })).toBe(NOW);
});

test('without an address nobody is asked', async () => {
  expect(await dueFor({}, { addresses: [here], nextAt: LATER })).toBeUndefined();
});
