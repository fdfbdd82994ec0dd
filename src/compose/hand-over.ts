import type { Caught } from './files';

const HOW = { bubbles: true, cancelable: true, composed: true };

/** What a page's own script would make its events with; Firefox keeps them apart from ours. */
type Makers = Pick<typeof globalThis, 'DataTransfer' | 'ClipboardEvent' | 'DragEvent'>;

interface FirefoxWindow {
  wrappedJSObject?: Makers;
}

/** Firefox only: makes an object the page may read. */
declare const cloneInto: <T>(value: T, into: unknown, options?: { wrapReflectors: boolean }) => T;

/**
 * Gives the page files as if they had just been chosen, pasted or dropped. Whether it could: an input that has left the
 * page meanwhile hears of nothing. Where a paste can't carry files they are dropped instead: a page that takes them pasted takes
 * them dropped, or leaves the event alone and so tells that it does not.
 */
export function handOver({ by, target, texts, point }: Caught, files: readonly File[]): boolean {
  if (!target.isConnected) return false;
  const input = inputOf(target);
  if (input) return intoInput(input, files);
  const paste = by === 'paste' ? pasteOf(files, texts) : undefined;
  const isTaken = !target.dispatchEvent(paste ?? dropOf(files, texts, point));
  if (by === 'drop') return true;
  // What a paste would have done by itself, an event nobody but a script made does not.
  const text = texts['text/plain'];
  if (paste && !isTaken && text) target.ownerDocument.execCommand('insertText', false, text);
  return paste !== undefined || isTaken;
}

/** Tells the page that nothing comes: it may still show where to drop it. */
export function turnAway({ by, target, point }: Caught): void {
  if (by === 'drop' && target.isConnected) target.dispatchEvent(new DragEvent('dragleave', { ...HOW, ...point }));
}

function inputOf(target: HTMLElement): HTMLInputElement | undefined {
  const input = target as HTMLInputElement;
  return input.localName === 'input' && input.type === 'file' ? input : undefined;
}

function intoInput(input: HTMLInputElement, files: readonly File[]): boolean {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  if (input.files?.length !== files.length) return false;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, HOW));
  return true;
}

/** Undefined in Firefox, whose paste event takes no files when it is made. */
function pasteOf(files: readonly File[], texts: Caught['texts']): Event | undefined {
  const { ClipboardEvent } = makers();
  const event = new ClipboardEvent('paste', readable({ ...HOW }, { clipboardData: transferOf(files, texts) }));
  return event.clipboardData?.files.length === files.length ? event : undefined;
}

function dropOf(files: readonly File[], texts: Caught['texts'], point: Caught['point']): Event {
  const { DragEvent } = makers();
  return new DragEvent('drop', readable({ ...HOW, ...point }, { dataTransfer: transferOf(files, texts) }));
}

function transferOf(files: readonly File[], texts: Caught['texts']): DataTransfer {
  const { DataTransfer } = makers();
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(shared(file));
  for (const [type, text] of Object.entries(texts)) transfer.setData(type, text);
  return transfer;
}

function makers(): Makers {
  return (window as FirefoxWindow).wrappedJSObject ?? window;
}

function shared<T>(value: T): T {
  return 'wrappedJSObject' in window ? cloneInto(value, window, { wrapReflectors: true }) : value;
}

/** `carried` is of the page's world already. */
function readable(init: EventInit, carried: object): EventInit {
  return Object.assign(shared(init), carried);
}
