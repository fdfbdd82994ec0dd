import { type Browser, browser } from 'wxt/browser';
import type { Post } from '../engine/post';
import type { Verdict } from '../engine/verdict';
import type { Link } from './link';
import { type BackgroundMessage, type PageMessage, PORT, type Posture } from './protocol';
import { AnalyserUnavailable } from './unavailable';

/** An extension that is reloaded closes its ports first; only a little later do its old pages no longer know its id. */
const GONE_MS = 500;

interface Waiting {
  resolve(verdict: Verdict): void;
  reject(error: AnalyserUnavailable): void;
}

/**
 * The page side's link to the background worker. The browser may stop the worker at any time: the next message opens the
 * port again, which starts it. Only when the extension itself is gone is the link lost.
 */
export function connect(): Link {
  return new RemoteLink();
}

/** Whether the extension this script came with is gone: updated, switched off or removed. */
export function isOrphan(): boolean {
  return !browser.runtime?.id;
}

class RemoteLink implements Link {
  #port: Browser.runtime.Port | undefined;
  #lost = false;
  #lastId = 0;
  #heard: Posture | undefined;
  readonly #waiting = new Map<number, Waiting>();
  readonly #postureListeners = new Set<(posture: Posture) => void>();
  readonly #lostListeners = new Set<() => void>();

  constructor() {
    this.#open();
  }

  analyse = (post: Post): Promise<Verdict> =>
    new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve, reject });
      if (!this.#send({ kind: 'analyse', id, post })) this.#fail(id);
    });

  warm(site: string, audience: Post['audience']): void {
    this.#send({ kind: 'warm', site, audience });
  }

  tell(message: Extract<PageMessage, { kind: 'seen' | 'outcome' }>): void {
    this.#send(message);
  }

  posture(): Posture | undefined {
    return this.#heard;
  }

  onPosture(listener: (posture: Posture) => void): () => void {
    this.#postureListeners.add(listener);
    if (this.#heard) listener(this.#heard);
    return () => this.#postureListeners.delete(listener);
  }

  onLost(listener: () => void): () => void {
    this.#lostListeners.add(listener);
    if (this.#lost) listener();
    return () => this.#lostListeners.delete(listener);
  }

  close(): void {
    this.#port?.disconnect();
    this.#port = undefined;
  }

  #send(message: PageMessage): boolean {
    if (!this.#port) this.#open();
    try {
      this.#port?.postMessage(message);
      return this.#port !== undefined;
    } catch {
      this.#dropped();
      return false;
    }
  }

  #open(): void {
    if (this.#lost) return;
    try {
      const port = browser.runtime.connect({ name: PORT });
      port.onMessage.addListener((message: unknown) => this.#hear(message as BackgroundMessage));
      port.onDisconnect.addListener(() => {
        // Looked at, or the browser writes into the page's console that a worker was stopped.
        void browser.runtime?.lastError;
        this.#dropped();
      });
      this.#port = port;
    } catch {
      this.#lose();
    }
  }

  #hear(message: BackgroundMessage): void {
    if (message.kind === 'posture') {
      this.#heard = message.posture;
      for (const listener of this.#postureListeners) listener(message.posture);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'verdict') waiting?.resolve(message.verdict);
    else waiting?.reject(new AnalyserUnavailable(message.reason));
  }

  #dropped(): void {
    this.#port = undefined;
    for (const id of [...this.#waiting.keys()]) this.#fail(id);
    this.#loseIfGone();
    setTimeout(() => {
      this.#loseIfGone();
      this.#stayWhilePaused();
    }, GONE_MS);
  }

  /** A pause ends in the background, which tells only who is connected; elsewhere the next question connects again. */
  #stayWhilePaused(): void {
    if (this.#heard?.state === 'paused' && !this.#port && this.#postureListeners.size > 0) this.#open();
  }

  #loseIfGone(): void {
    if (isOrphan()) this.#lose();
  }

  #fail(id: number): void {
    this.#waiting.get(id)?.reject(new AnalyserUnavailable());
    this.#waiting.delete(id);
  }

  #lose(): void {
    if (this.#lost) return;
    this.#lost = true;
    for (const listener of this.#lostListeners) listener();
  }
}
