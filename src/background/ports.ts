import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { PICTURES_PORT } from '../messages/pictures';
import { type BackgroundMessage, type PageMessage, PORT, type Posture } from '../messages/protocol';
import { isOurContentScript } from '../messages/senders';
import type { AnalyserService } from './analyser-service';
import type { JournalKeeper } from './journal-keeper';
import { quietened } from './quietened';
import { dropSeen, type Place, writeSeen } from './seen-store';

/** The open ports, one a frame; each frame is told the posture when it connects and whenever it changes. */
export class Ports {
  private readonly open = new Set<Runtime.Port>();

  constructor(
    private readonly service: AnalyserService,
    private readonly posture: () => Promise<Posture>,
    private readonly journal: JournalKeeper,
  ) {}

  listen(): void {
    browser.runtime.onConnect.addListener((port) => this.accept(port));
  }

  async announce(): Promise<void> {
    const posture = await this.posture();
    for (const port of this.open) tell(port, { kind: 'posture', posture });
  }

  private accept(port: Runtime.Port): void {
    // The picture desk's, which hears of it too.
    if (port.name === PICTURES_PORT) return;
    if (port.name !== PORT || !isOurContentScript(port.sender, browser.runtime.id)) {
      port.disconnect();
      return;
    }
    this.open.add(port);
    void writeSeen(placeOf(port), { kind: 'seen', site: '', watching: true, counts: {} });
    port.onDisconnect.addListener(() => this.release(port));
    port.onMessage.addListener((message: unknown) => this.answer(port, message as PageMessage));
    void this.posture().then((posture) => tell(port, { kind: 'posture', posture }));
  }

  private release(port: Runtime.Port): void {
    this.open.delete(port);
    void dropSeen(placeOf(port));
    if (this.open.size === 0) this.service.forget();
  }

  private answer(port: Runtime.Port, message: PageMessage): void {
    switch (message.kind) {
      case 'warm':
        void this.service.warm().catch(() => undefined);
        break;
      case 'analyse':
        void this.judge(message).then((answer) => tell(port, answer));
        break;
      case 'seen':
        void writeSeen(placeOf(port), message);
        break;
      case 'outcome':
        void this.journal.note(message);
    }
  }

  private async judge({ id, post }: Extract<PageMessage, { kind: 'analyse' }>): Promise<BackgroundMessage> {
    try {
      const [verdict, { quieted }] = await Promise.all([this.service.analyse(post), this.journal.habits()]);
      return { kind: 'verdict', id, verdict: quietened(verdict, quieted) };
    } catch (error) {
      return { kind: 'failed', id, reason: (error as Error).name };
    }
  }
}

function placeOf({ sender }: Runtime.Port): Place {
  return { tabId: sender?.tab?.id ?? -1, frameId: sender?.frameId ?? 0 };
}

/** A port may close between the question and the answer; then nobody is left to tell. */
function tell(port: Runtime.Port, message: BackgroundMessage): void {
  try {
    port.postMessage(message);
  } catch {
    port.disconnect();
  }
}
