import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry, Happening, Kind } from '../journal/entry';
import type { JournalDb } from '../journal/journal-db';
import type { KeptOpen } from '../storage/kept-open';
import { JournalKeeper } from './journal-keeper';
import type { State } from './pack-state';

const pack = {
  ...{
    name: 'general-hospital',
    version: 4,
    mode: 'enforce',
    interruptionBudget: { share: 0.3, least: 2, except: [] },
  },
  overrideReasons: [{ code: 'consent', label: { en: 'Consent', es: 'Consentimiento' } }],
};
const state = { stack: [{ pack }], managed: { problems: [] } } as unknown as State;

const happening: Happening = {
  ...{ outcome: 'overridden', category: 'phi.name', ruleId: 'phi.name', action: 'hold' },
  ...{ audience: 'public', reason: 'consent', seconds: 3.4 },
};

let entries: Entry[];
let broken: Error | undefined;

function keeper(): JournalKeeper {
  const database = {
    count: async (kind: Kind, seconds: number) => void entries.push({ ...kind, count: 1, seconds }),
    entries: async () => entries,
    forget: async () => undefined,
    calendar: async () => ({}),
    setCalendar: async () => undefined,
  } as unknown as JournalDb;
  const opened = {
    with: (use: (database: JournalDb) => unknown) => (broken ? Promise.reject(broken) : use(database)),
  };
  return new JournalKeeper(async () => state, opened as unknown as KeptOpen<JournalDb>);
}

beforeEach(() => {
  fakeBrowser.reset();
  [entries, broken] = [[], undefined];
});

test('what happened is kept under the pack and the mode of the day', async () => {
  await keeper().note(happening);
  expect(entries).toMatchObject([{ pack: 'general-hospital 4', mode: 'enforce', reason: 'consent', seconds: 3 }]);
});

test('what is older than the pack says is not shown, though the clock has not proved itself and it is kept', async () => {
  const journal = keeper();
  await journal.note(happening);
  const [today] = entries as [Entry];
  entries.unshift({ ...today, day: '2020-02-02' });
  expect(await journal.entries()).toEqual([today]);
  expect(entries).toHaveLength(2);
});

test.each([
  ['a reason nobody offered', { reason: 'harold-venning' }],
  ['words for a reason', { reason: 'saw Harold Venning in bay 3' }],
  ['words for a rule', { ruleId: 'Harold Venning' }],
  ['an unknown outcome', { outcome: 'Harold' }],
  ['a category there is none of', { category: 'phi.harold' }],
])('%s is not kept', async (_what, change) => {
  await keeper().note({ ...happening, ...change } as Happening);
  expect(entries).toEqual([]);
});

test('a rule goes quiet with the decision that is too many, and whoever listens is told', async () => {
  const journal = keeper();
  let heard = 0;
  journal.onHabits(() => {
    heard += 1;
  });
  await journal.note(happening);
  expect([(await journal.habits()).quieted, heard]).toEqual([[], 1]);
  await journal.note(happening);
  expect([(await journal.habits()).quieted, heard]).toEqual([['phi.name'], 2]);
});

test('a database that can not be read changes no habit', async () => {
  const journal = keeper();
  for (const _ of [1, 2]) await journal.note(happening);
  broken = new Error('blocked');
  await journal.note(happening);
  expect((await journal.habits()).quieted).toEqual(['phi.name']);
});

test.each([
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'full'],
  ['whatever else', new DOMException('', 'UnknownError'), 'unkept'],
] as const)(
  '%s keeps a post from being counted: said by whoever comes next, until one is',
  async (_what, error, why) => {
    broken = error;
    await keeper().note(happening);
    expect(await keeper().uncounted()).toEqual({ uncounted: why });
    broken = undefined;
    expect(await keeper().view()).toMatchObject({ uncounted: why });
    await keeper().note(happening);
    expect(await keeper().uncounted()).toEqual({});
  },
);

test('a post that waits for its database is told of, and no more once it was counted', async () => {
  let open = (_database: unknown) => {};
  const opening = new Promise((resolve) => {
    open = resolve;
  });
  const waiting = { with: async (use: (database: unknown) => unknown) => use(await opening) };
  const journal = new JournalKeeper(async () => state, waiting as unknown as KeptOpen<JournalDb>);
  await journal.note(happening);
  expect(await journal.uncounted()).toEqual({ uncounted: 'unkept' });
  open({
    count: async () => undefined,
    entries: async () => [],
    calendar: async () => ({}),
    setCalendar: async () => undefined,
  });
  await expect.poll(() => journal.uncounted()).toEqual({});
});
