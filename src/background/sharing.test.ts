import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Managed } from '../channels/managed';
import type { Entry } from '../journal/entry';
import type { JournalDb, Shared } from '../journal/journal-db';
import type { Delivery } from './collector';
import type { State } from './pack-state';
import { SHARE, Sharing } from './sharing';

const NOON = new Date(2026, 10, 28, 12).getTime();
const MINUTE = 60_000;
const policy = { collectorUrl: 'https://otel.hospital.example/v1/metrics', organisation: 'St. Brigid IT' };

const entry = (day: string, count = 1): Entry => ({
  ...{ day, pack: 'general 3', mode: 'enforce', category: 'phi.name', ruleId: 'phi.name', action: 'hold' },
  ...{ outcome: 'fixed', audience: 'public', count, seconds: 4 },
});

let kept: Shared | undefined;
let sent: string[];
let entries: Entry[];
let managed: Partial<Managed>;
let answers: Delivery[];
let now: number;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  [kept, sent, entries, managed, answers, now] = [undefined, [], [], policy, [], NOON];
});

const sharing = () => new Sharing(needs());

function needs(): ConstructorParameters<typeof Sharing>[0] {
  const database = {
    shared: async () => kept,
    setShared: async (shared: Shared | undefined) => {
      kept = shared;
    },
  } as unknown as JournalDb;
  return {
    state: async () => ({ managed: { problems: [], ...managed } }) as State,
    entries: async () => entries,
    database: { with: (use) => use(database) },
    send: async (_url, body) => {
      sent.push(body);
      return answers.shift() ?? { kind: 'taken' };
    },
    now: () => now,
    random: () => 1,
  };
}

const days = () =>
  sent.map((body) => [...body.matchAll(/"curtain.day","value":{"stringValue":"([\d-]+)"/g)].map(([, day]) => day));
const due = async () => ((await browser.alarms.get(SHARE))?.scheduledTime ?? 0) - now;

test('without a policy nothing is sent, and nothing is kept of what was', async () => {
  managed = {};
  kept = { through: '2026-11-20', failures: 0, nextAt: 0, last: { at: 1, body: '{}' } };
  entries = [entry('2026-11-27')];
  await sharing().schedule();
  await sharing().run();
  expect([sent, kept, await sharing().view()]).toEqual([[], undefined, undefined]);
});

test('days before the policy came stay here', async () => {
  entries = [entry('2026-11-26'), entry('2026-11-27')];
  await sharing().schedule();
  await sharing().run();
  expect(sent).toEqual([]);
});

test('a finished day is sent once; today waits until it is over', async () => {
  await sharing().schedule();
  entries = [entry('2026-11-28')];
  await sharing().run();
  expect(sent).toEqual([]);
  now += 24 * 60 * MINUTE;
  entries.push(entry('2026-11-29'));
  await sharing().run();
  await sharing().run();
  expect(days()).toEqual([['2026-11-28', '2026-11-28']]);
  expect(await sharing().view()).toEqual({
    ...{ host: 'otel.hospital.example', by: 'St. Brigid IT' },
    last: { at: now, body: sent[0] },
  });
});

test('what got no answer is sent again, later each time, and not before the collector says', async () => {
  kept = { through: '2026-11-26', failures: 0, nextAt: now };
  entries = [entry('2026-11-27')];
  answers = [
    { kind: 'later', why: 'offline' },
    { kind: 'later', why: 'offline' },
    { kind: 'later', why: '503', after: 40 * MINUTE },
  ];
  const waits: number[] = [];
  for (const _ of [1, 2, 3, 4]) {
    await sharing().run();
    waits.push((await due()) / MINUTE);
  }
  expect(waits).toEqual([1, 2, 40, 60]);
  expect(new Set(sent).size).toBe(1);
  expect(kept).toMatchObject({ through: '2026-11-27', failures: 0 });
  expect(kept?.problem).toBeUndefined();
});

test('what can not be read is not sent again; what is refused waits a day, and is told', async () => {
  kept = { through: '2026-11-25', failures: 0, nextAt: now };
  entries = [entry('2026-11-26')];
  answers = [{ kind: 'bad', why: '400' }];
  await sharing().run();
  expect(kept).toMatchObject({ through: '2026-11-26', problem: '400' });
  expect(kept?.last).toBeUndefined();
  entries.push(entry('2026-11-27'));
  answers = [{ kind: 'refused', why: '401 who are you' }];
  await sharing().run();
  expect(kept).toMatchObject({ through: '2026-11-26', problem: '401 who are you' });
  expect((await due()) / MINUTE).toBe(24 * 60);
});

test('each day is a request of its own, and what stops one is tried again from there', async () => {
  kept = { through: '2026-10-01', failures: 0, nextAt: now };
  entries = [entry('2026-11-20'), entry('2026-11-21'), entry('2026-11-22')];
  answers = [{ kind: 'taken' }, { kind: 'later', why: 'offline' }];
  await sharing().run();
  expect(days().map((all) => [...new Set(all)])).toEqual([['2026-11-20'], ['2026-11-21']]);
  expect(kept?.through).toBe('2026-11-20');
  await sharing().run();
  expect(kept?.through).toBe('2026-11-22');
});

test('what can not be read takes no other day along', async () => {
  kept = { through: '2026-10-01', failures: 0, nextAt: now };
  entries = [entry('2026-11-20'), entry('2026-11-21')];
  answers = [{ kind: 'bad', why: '400' }];
  await sharing().run();
  expect(days().map((all) => [...new Set(all)])).toEqual([['2026-11-20'], ['2026-11-21']]);
  expect(kept).toMatchObject({ through: '2026-11-21' });
});

test('a clock that ran ahead does not stop the counts for years', async () => {
  kept = { through: '2031-01-01', failures: 0, nextAt: now + 1e12 };
  await sharing().schedule();
  expect(await due()).toBe(24 * 60 * MINUTE);
  await sharing().run();
  expect(kept?.through).toBe('2026-11-27');
});

test('a day that a clock which ran ahead had sent is not sent again once the clock is right', async () => {
  kept = { through: '2026-11-26', failures: 0, nextAt: now };
  entries = [entry('2026-11-27'), entry('2026-11-28')];
  now += 30 * 24 * 60 * MINUTE;
  await sharing().run();
  now = NOON;
  await sharing().run();
  entries.push(entry('2026-11-29'));
  now += 2 * 24 * 60 * MINUTE;
  await sharing().run();
  expect(days().map((all) => [...new Set(all)])).toEqual([['2026-11-27'], ['2026-11-28'], ['2026-11-29']]);
});

test('a worker that is stopped before the answer came looks again within the hour, and sends the same', async () => {
  kept = { through: '2026-11-26', failures: 0, nextAt: now };
  entries = [entry('2026-11-27')];
  await sharing().schedule();
  let stopped = () => {};
  const sending = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const first = new Sharing({
    ...needs(),
    send: (_url, body) => {
      sent.push(body);
      stopped();
      return new Promise(() => undefined);
    },
  });
  void first.run();
  await sending;
  expect((await browser.alarms.get(SHARE))?.periodInMinutes).toBe(60);
  await sharing().run();
  await sharing().run();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toBe(sent[0]);
});

test('a journal that can not be opened for once does not end the looking', async () => {
  kept = { through: '2026-11-26', failures: 0, nextAt: now };
  entries = [entry('2026-11-27')];
  await sharing().schedule();
  await new Sharing({ ...needs(), entries: () => Promise.reject(new Error('blocked')) }).run();
  expect(await browser.alarms.get(SHARE)).toBeDefined();
  await sharing().run();
  expect(kept?.through).toBe('2026-11-27');
});
