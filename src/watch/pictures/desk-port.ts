import { type Browser, browser } from 'wxt/browser';
import { type FromDesk, type Look, PART_BYTES, PICTURES_PORT, type ToDesk, type Wishes } from '../../messages/pictures';

/** One picture on the picture desk. */
export interface OnDesk {
  /** @param onProgress told how much of the text has been looked for, 0 to 1. */
  look(onProgress: (done: number) => void): Promise<Look>;
  make(wishes: Wishes): Promise<Blob>;
  /** Takes it off the desk: what is still asked rejects. */
  end(): void;
}

export function toDesk(file: File): OnDesk {
  return new DeskPort(file);
}

class DeskPort implements OnDesk {
  readonly #port: Browser.runtime.Port = browser.runtime.connect({ name: PICTURES_PORT });
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #settle: { resolve(message: FromDesk): void; reject(error: Error): void } | undefined;
  #ended = false;
  #onProgress: (done: number) => void = () => {};

  readonly #file: File;

  constructor(file: File) {
    this.#file = file;
    this.#port.onMessage.addListener((message: unknown) => this.#hear(message as FromDesk));
    this.#port.onDisconnect.addListener(() => this.#fail());
  }

  async look(onProgress: (done: number) => void): Promise<Look> {
    this.#onProgress = onProgress;
    for (let at = 0; at < this.#file.size && !this.#ended; at += PART_BYTES)
      this.#say({ kind: 'part', data: await packed(this.#file.slice(at, at + PART_BYTES)) });
    const answer = await this.#ask({ kind: 'look', type: this.#file.type });
    if (answer.kind !== 'looked') throw new Error('The desk answered something else.');
    return answer.look;
  }

  async make(wishes: Wishes): Promise<Blob> {
    const answer = await this.#ask({ kind: 'make', wishes });
    if (answer.kind !== 'made') throw new Error('The desk answered something else.');
    return new Blob(this.#parts, { type: answer.type });
  }

  end(): void {
    this.#fail();
    this.#port.disconnect();
  }

  #ask(message: ToDesk): Promise<FromDesk> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      if (this.#ended) this.#fail();
      else this.#say(message);
    });
  }

  #say(message: ToDesk): void {
    if (!this.#ended) this.#port.postMessage(message);
  }

  #hear(message: FromDesk): void {
    if (message.kind === 'part') this.#parts.push(unpacked(message.data));
    else if (message.kind === 'progress') this.#onProgress(message.done);
    else if (message.kind === 'failed') this.#settle?.reject(new Error('The desk could not do it.'));
    else this.#settle?.resolve(message);
  }

  #fail(): void {
    this.#ended = true;
    this.#settle?.reject(new Error('The desk is gone.'));
  }
}

/** The browser writes base64 away from the page's thread; only the letters come back to it. */
function packed(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^.*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(part);
  });
}

function unpacked(data: string): Uint8Array<ArrayBuffer> {
  const letters = atob(data);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
