import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { type FromDesk, type Look, PART_BYTES, PICTURES_PORT, type ToDesk, type Wishes } from '../messages/pictures';
import { isOurContentScript } from '../messages/senders';
import { covered } from './cover';
import { notesIn, withoutNotes } from './notes';
import { readText, stop } from './ocr';

/** Looks at pictures and changes them, one a port, in memory alone. Where it runs, no page's thread is. */
export function openPictureDesk(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PICTURES_PORT) return;
    if (isOurContentScript(port.sender as never, browser.runtime.id)) new Picture(port);
    else port.disconnect();
  });
}

class Picture {
  #parts: Blob[] = [];
  #whole = new Blob();
  #reading = false;
  #work = Promise.resolve();

  readonly #port: Browser.runtime.Port;

  constructor(port: Browser.runtime.Port) {
    this.#port = port;
    port.onMessage.addListener((message: unknown) => this.#hear(message as ToDesk));
    port.onDisconnect.addListener(() => this.#forget());
  }

  /** One after the other: parts come in while the ones before are still being unpacked. */
  #hear(message: ToDesk): void {
    this.#work = this.#work.then(() => this.#answer(message)).catch(() => this.#say({ kind: 'failed' }));
  }

  async #answer(message: ToDesk): Promise<void> {
    switch (message.kind) {
      case 'part':
        this.#parts.push(await unpacked(message.data));
        break;
      case 'look':
        this.#whole = new Blob(this.#parts, { type: message.type });
        this.#parts = [];
        this.#say({ kind: 'looked', look: await this.#look() });
        break;
      case 'make':
        await this.#send(await made(this.#whole, message.wishes));
    }
  }

  async #look(): Promise<Look> {
    const { place, time } = notesIn(new Uint8Array(await this.#whole.arrayBuffer()));
    this.#reading = true;
    const reading = await readText(this.#whole, (done) => this.#say({ kind: 'progress', done })).catch(() => undefined);
    this.#reading = false;
    return { place, time, ...(reading && { reading }) };
  }

  async #send(picture: Blob): Promise<void> {
    for (let at = 0; at < picture.size; at += PART_BYTES)
      this.#say({ kind: 'part', data: await packed(picture.slice(at, at + PART_BYTES)) });
    this.#say({ kind: 'made', type: picture.type });
  }

  #say(message: FromDesk): void {
    try {
      this.#port.postMessage(message);
    } catch {
      this.#forget();
    }
  }

  #forget(): void {
    this.#parts = [];
    this.#whole = new Blob();
    if (this.#reading) void stop();
  }
}

/** Painting over writes a new file, which says nothing beside the picture. */
async function made(picture: Blob, { strip, cover }: Wishes): Promise<Blob> {
  if (cover.length > 0) return covered(picture, cover);
  const stripped = strip && withoutNotes(new Uint8Array(await picture.arrayBuffer()));
  if (!stripped) throw new Error('Nothing can be taken out of this format.');
  return new Blob([stripped], { type: picture.type });
}

async function unpacked(data: string): Promise<Blob> {
  return (await fetch(`data:application/octet-stream;base64,${data}`)).blob();
}

async function packed(part: Blob): Promise<string> {
  const bytes = new Uint8Array(await part.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters);
}
