import browser, { type Runtime } from 'webextension-polyfill';
import { fetchPack, Unreachable } from '../channels/url';
import type { ImportAnswer, PackOptions, PacksView } from '../messages/packs';
import type { Answers, ExtensionRequest, PopupView, Posture, SharingView } from '../messages/protocol';
import { isOurPage } from '../messages/senders';
import type { Layer } from '../policy/pack-schema';
import { sites } from '../sites';
import { siteOn } from '../sites/instances';
import { language } from '../words/words';
import type { Access } from './access';
import type { JournalKeeper } from './journal-keeper';
import type { Outcome } from './pack-state';
import type { Packs } from './packs';
import { packsView } from './packs-view';
import { writePause } from './pause-store';
import type { Poll } from './poll';
import { readSeen } from './seen-store';
import type { Sharing } from './sharing';
import { siteState } from './site-state';

interface Needs {
  packs: Packs;
  poll: Poll;
  access: Access;
  journal: JournalKeeper;
  sharing: Sharing;
  posture(): Promise<Posture>;
  announce(): Promise<void>;
}

/** Answers the extension's own pages; anyone else gets no answer. */
export function listenToRequests(needs: Needs): void {
  const origin = browser.runtime.getURL('').replace(/\/$/, '');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOurPage(sender, browser.runtime.id, origin)) return undefined;
    return answer(message as ExtensionRequest, needs);
  });
}

async function answer(request: ExtensionRequest, needs: Needs): Promise<Answers[keyof Answers]> {
  const { packs, poll, posture, announce } = needs;
  switch (request.kind) {
    case 'popup':
      return popup(request.tabId, needs);
    case 'pause':
      await pause(request.reason, await posture());
      return announce().then(() => undefined);
    case 'resume':
      await writePause(undefined);
      return announce().then(() => undefined);
    case 'packs':
      return viewOf(packs);
    case 'stack':
      return (await packs.state()).stack.map(({ pack }) => pack);
    case 'import':
      return bring(request.file, request.options, packs);
    case 'remove':
      return remove(request.layer, packs);
    case 'use-url':
      return fetchFrom(request.url, request.options, needs);
    case 'journal':
      return withSharing(await needs.journal.view(), needs.sharing);
    case 'empty-journal':
      return withSharing(await needs.journal.empty(), needs.sharing);
    case 'check-now':
      await poll.run();
      return viewOf(packs);
  }
}

async function viewOf(packs: Packs): Promise<PacksView> {
  return packsView(await packs.settled(), language(), packs.now());
}

/** The address of a tab is only told for the sites Curtain may watch. */
async function popup(tabId: number, { packs, posture, access, journal, sharing }: Needs): Promise<PopupView> {
  const seen = {
    ...{ posture: await posture(), packs: await viewOf(packs), unseen: await access.unseen() },
    ...(await journal.uncounted()),
  };
  const view: PopupView = await withSharing(seen, sharing);
  const { url } = await browser.tabs.get(tabId);
  const site = url ? siteOn(new URL(url), sites, await access.instances()) : undefined;
  return { ...view, ...(site && { site: siteState(site, await readSeen(tabId)) }) };
}

async function withSharing<View extends object>(
  view: View,
  sharing: Sharing,
): Promise<View & { sharing?: SharingView }> {
  const shared = await sharing.view();
  return { ...view, ...(shared && { sharing: shared }) };
}

/** Only with a reason the pack offers, and only where it allows a pause at all. */
async function pause(reason: string, { pause: allowed }: Posture): Promise<void> {
  if (!allowed?.reasons.some(({ code }) => code === reason)) return;
  await writePause({ until: Date.now() + allowed.minutes * 60_000, reason });
}

async function bring(file: string, options: PackOptions | undefined, packs: Packs): Promise<ImportAnswer> {
  if (!(await mayImport(packs))) return locked(packs, 'file');
  return told(await packs.offer(new TextEncoder().encode(file), { source: 'file' }, options), packs);
}

/** The pack at an address is fetched and taken first, so that an address that brings nothing is never kept. */
async function fetchFrom(
  url: string | undefined,
  options: PackOptions | undefined,
  { packs, poll }: Needs,
): Promise<ImportAnswer> {
  if (!(await mayImport(packs))) return locked(packs, 'url');
  if (url === undefined) {
    return kept(packs, 'url', async () => {
      await packs.fetchFrom(undefined);
      await poll.schedule();
    });
  }
  try {
    const outcome = await packs.offer(
      await fetchPack(url),
      { source: 'url', layer: 'hospital', byPerson: true },
      options,
    );
    if (outcome.kind === 'refused' || outcome.kind === 'confirm') return await told(outcome, packs);
    const done = await kept(packs, 'url', async () => {
      await packs.fetchFrom(url);
      await poll.run();
    });
    return done.kind === 'refused' ? done : await told(outcome, packs);
  } catch (error) {
    const { stop, message } = Unreachable.of(error);
    return { kind: 'refused', problem: await packs.stopped(stop, [message], 'url'), view: await viewOf(packs) };
  }
}

async function told(outcome: Outcome, packs: Packs): Promise<ImportAnswer> {
  const view = await viewOf(packs);
  switch (outcome.kind) {
    case 'refused':
      return { kind: 'refused', problem: outcome.problem, view };
    case 'confirm': {
      const { title, issuer } = outcome.pack;
      return { kind: 'confirm', keys: outcome.keys, title: title[language()], issuer };
    }
    default: {
      const { layer, version } = outcome.pack;
      return { kind: outcome.kind === 'waiting' ? 'waiting' : 'taken', view, layer, version };
    }
  }
}

async function remove(layer: Layer, packs: Packs): Promise<ImportAnswer> {
  if (!(await mayImport(packs))) return locked(packs, 'file');
  return kept(packs, 'file', () => packs.remove(layer));
}

/** A change the browser can't write down is none, and the person is told. */
async function kept(packs: Packs, source: 'file' | 'url', change: () => Promise<void>): Promise<ImportAnswer> {
  try {
    await change();
    return { kind: 'done', view: await viewOf(packs) };
  } catch (error) {
    const problem = await packs.stopped('store', [String(error)], source);
    return { kind: 'refused', problem, view: await viewOf(packs) };
  }
}

async function mayImport(packs: Packs): Promise<boolean> {
  return (await packs.settled()).managed.allowImport !== false;
}

async function locked(packs: Packs, source: 'file' | 'url'): Promise<ImportAnswer> {
  const { organisation = '' } = (await packs.settled()).managed;
  const problem = { stop: 'locked' as const, details: organisation ? [organisation] : [], at: packs.now(), source };
  return { kind: 'refused', problem, view: await viewOf(packs) };
}
