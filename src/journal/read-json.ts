import * as z from 'zod';
import { asEntry } from './entry-schema';
import type { Reader, Reading, Unread } from './reading';

/** In characters. One browser's journal of three years is a tenth of it; JSON in one piece stops the page while it is read. */
const LARGEST = 20_000_000;

const exported = z.object({ format: z.literal(1), entries: z.array(z.unknown()) });

/** Reads a journal downloaded as JSON. */
export class JsonReader implements Reader {
  readonly #parts: string[] = [];
  #length = 0;

  push(text: string): Reading[] {
    this.#length += text.length;
    if (this.#length <= LARGEST) this.#parts.push(text);
    return [];
  }

  end(): Reading[] {
    if (this.#length > LARGEST) return [whole('size', '', 'at most 20 MB')];
    let value: unknown;
    try {
      value = JSON.parse(this.#parts.join(''));
    } catch {
      return [whole('json', '', 'one JSON object')];
    }
    const result = exported.safeParse(value);
    if (!result.success) {
      const isNewer = z.object({ format: z.int().min(2) }).safeParse(value).success;
      return [whole(isNewer ? 'format' : 'shape', isNewer ? 'format' : '', '{"format": 1, "entries": […]}')];
    }
    return result.data.entries.map((written, at) => {
      const entry = asEntry(written);
      return 'field' in entry ? { line: at + 1, why: 'field', ...entry } : { line: at + 1, entry };
    });
  }
}

const whole = (why: Unread['why'], field: string, expected: string): Unread => ({ line: 1, why, field, expected });
