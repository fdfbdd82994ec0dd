import { type Entry, keyOf } from '../journal/entry';
import { ExportReader, type Origin } from '../journal/read-export';
import type { Reading, Unread } from '../journal/reading';

/** How much of a file is read at once, in bytes. Small enough that the page hears a press between two. */
const SLICE = 1 << 16;

/** How many faults of one file are told one by one; the others are counted. */
const TOLD = 3;

/** What became of one file. */
export interface Source {
  name: string;
  origin: Origin;
  /** Known by its content: the same file twice counts once. */
  isTwin: boolean;
  /** Entries read, and lines or entries left out. */
  kept: number;
  leftOut: number;
  unread: Unread[];
}

export interface Progress {
  /** In bytes. */
  done: number;
  of: number;
}

/** Counts gathered from many files. All alike are one entry, so that thousands of files take no more room than one. */
export class Gathering {
  readonly sources: Source[] = [];
  readonly #entries = new Map<string, Entry>();
  readonly #known = new Set<string>();

  get entries(): Entry[] {
    return [...this.#entries.values()];
  }

  /** Adds files, a slice at a time. @param rest called between slices. @throws the signal's reason once it is aborted. */
  async add(files: readonly File[], rest: (progress: Progress) => Promise<void>, signal: AbortSignal): Promise<void> {
    const of = files.reduce((sum, { size }) => sum + size, 0);
    let before = 0;
    for (const file of files) {
      await this.#addOne(file, async (done) => {
        await rest({ done: before + done, of });
        signal.throwIfAborted();
      });
      before += file.size;
    }
  }

  /** A file counts when it is read to its end: cancelled in the middle, it is as if it had not been added. */
  async #addOne(file: File, rest: (done: number) => Promise<void>): Promise<void> {
    const reader = new ExportReader();
    const source: Source = { name: file.name, origin: 'browser', isTwin: false, kept: 0, leftOut: 0, unread: [] };
    const own = new Map<string, Entry>();
    const take = (readings: readonly Reading[]) => {
      for (const reading of readings) {
        if ('entry' in reading) count(own, reading.entry, source);
        else leaveOut(source, reading);
      }
    };
    const decoder = new TextDecoder();
    let print = '';
    for (let from = 0; from < file.size; from += SLICE) {
      const bytes = await file.slice(from, from + SLICE).arrayBuffer();
      print = await printOf(print, bytes);
      take(reader.push(decoder.decode(bytes, { stream: true })));
      await rest(Math.min(from + SLICE, file.size));
    }
    take(reader.push(decoder.decode()));
    take(reader.end());
    source.origin = reader.origin;
    source.isTwin = source.kept > 0 && this.#known.has(print);
    this.sources.push(source);
    if (source.isTwin) return;
    this.#known.add(print);
    for (const entry of own.values()) add(this.#entries, entry);
  }
}

function count(own: Map<string, Entry>, entry: Entry, source: Source): void {
  source.kept += 1;
  add(own, entry);
}

function leaveOut(source: Source, unread: Unread): void {
  source.leftOut += 1;
  const isTold = source.unread.some(({ why, field }) => why === unread.why && field === unread.field);
  if (source.unread.length < TOLD && !isTold) source.unread.push(unread);
}

function add(entries: Map<string, Entry>, entry: Entry): void {
  const key = keyOf(entry);
  const known = entries.get(key);
  const [more, seconds] = [entry.count + (known?.count ?? 0), entry.seconds + (known?.seconds ?? 0)];
  entries.set(key, { ...entry, count: more, seconds });
}

/** A fingerprint that grows with the file: of the one so far and the next slice. */
async function printOf(before: string, bytes: ArrayBuffer): Promise<string> {
  const head = new TextEncoder().encode(before);
  const joined = new Uint8Array(head.length + bytes.byteLength);
  joined.set(head);
  joined.set(new Uint8Array(bytes), head.length);
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', joined))].join(' ');
}
