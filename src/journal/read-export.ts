import { CsvReader } from './read-csv';
import { JsonReader } from './read-json';
import { OtlpReader } from './read-otlp';
import type { Reader, Reading } from './reading';

/** Who wrote a file: one browser, or a collector for any number of them. */
export type Origin = 'browser' | 'collector';

/** Enough to tell what a file is, in UTF-16 code units. */
const BEGINNING = 4096;

/**
 * Reads counts back, as a person exported them (CSV, JSON) or a Collector wrote them down (OTLP, a JSON object a line).
 * What a file is, it tells by its beginning, whatever it is called.
 */
export class ExportReader implements Reader {
  #reader: Reader | undefined;
  #beginning = '';
  #origin: Origin = 'browser';

  get origin(): Origin {
    return this.#origin;
  }

  push(text: string): Reading[] {
    if (this.#reader) return this.#reader.push(text);
    this.#beginning += text;
    return this.#beginning.length < BEGINNING ? [] : this.#begin();
  }

  end(): Reading[] {
    const begun = this.#reader ? [] : this.#begin();
    return [...begun, ...(this.#reader?.end() ?? [])];
  }

  #begin(): Reading[] {
    const text = this.#beginning;
    this.#beginning = '';
    if (text.trim() === '') return [{ line: 1, why: 'empty', field: '', expected: '' }];
    this.#reader = readerFor(text);
    if (!this.#reader) return [{ line: 1, why: 'shape', field: '', expected: '' }];
    if (this.#reader instanceof OtlpReader) this.#origin = 'collector';
    return this.#reader.push(text);
  }
}

function readerFor(text: string): Reader | undefined {
  if (/^\s*\{\s*"resource(Metrics|Logs|Spans)"/.test(text)) return new OtlpReader();
  if (/^\s*[{[]/.test(text)) return new JsonReader();
  const [head = ''] = text.split('\n');
  return /\bday\b/.test(head) || /\boutcome\b/.test(head) ? new CsvReader() : undefined;
}
