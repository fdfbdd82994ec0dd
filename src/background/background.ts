import browser from 'webextension-polyfill';
import { JournalDb } from '../journal/journal-db';
import { settingsOf } from '../policy/settings';
import { KeptOpen } from '../storage/kept-open';
import { language } from '../words/words';
import { Access } from './access';
import { AnalyserService } from './analyser-service';
import { listenForScripts } from './further-scripts';
import { JournalKeeper } from './journal-keeper';
import { Packs } from './packs';
import { readPause } from './pause-store';
import { POLL, Poll } from './poll';
import { Ports } from './ports';
import { postureOf } from './posture';
import { recheck } from './recheck';
import { listenToRequests } from './requests';
import { dropTab } from './seen-store';
import { SHARE, Sharing } from './sharing';

const PAUSE_OVER = 'pause-over';

/** Everything the worker does, wired in the first turn so that no event that wakes it is missed. */
export function startBackground(): void {
  const packs = new Packs();
  const poll = new Poll(packs);
  const database = new KeptOpen(() => JournalDb.open());
  const journal = new JournalKeeper(() => packs.state(), database);
  const posture = async () =>
    postureOf(await packs.state(), language(), await readPause(), Date.now(), await journal.habits());
  const stack = async () => (await packs.state()).stack.map(({ pack }) => pack);
  const service = new AnalyserService(language(), stack, (pack, reason) => {
    void packs.leaveOut(pack, reason);
  });
  const access = new Access(async () => settingsOf(await stack()).instances);
  const sharing = new Sharing({
    // Only a policy that was read may end what it began.
    state: () => packs.settled(),
    entries: () => journal.entries(),
    database,
  });
  const ports = new Ports(service, posture, journal);
  const announce = async () => {
    await ports.announce();
    const { pausedUntil } = await posture();
    if (pausedUntil) await browser.alarms.create(PAUSE_OVER, { when: pausedUntil });
  };
  ports.listen();
  access.listen();
  listenToRequests({ packs, poll, access, journal, sharing, posture, announce });
  listenForScripts();
  journal.onHabits(() => void ports.announce());
  packs.onChange(() => {
    void ports.announce();
    void access.settle();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === POLL) void poll.run().then(() => journal.tidy());
    else if (name === SHARE) void sharing.run();
    else void ports.announce();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void recheck(packs);
    void journal.tidy();
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropTab(tabId));
  // A pack in the policy comes first: what is fetched then may be newer.
  packs.onPolicy(() => {
    void packs.takeEmbedded().then(() => poll.run());
    void sharing.schedule();
  });
  void packs
    .takeEmbedded()
    .then(() => poll.schedule())
    .then(() => access.settle())
    .then(() => sharing.schedule());
}
