import { CsvRows, type Row } from './csv-rows';
import { asEntry } from './entry-schema';
import { COLUMNS } from './export';
import type { Reader, Reading } from './reading';

const NUMBERS: readonly string[] = ['count', 'seconds'];
const NEEDED = COLUMNS.filter((column) => !['category', 'ruleId', 'reason'].includes(column));

/** Reads a journal saved for a spreadsheet, in whatever order its columns stand by now. */
export class CsvReader implements Reader {
  readonly #rows = new CsvRows();
  #columns: string[] | undefined;

  push(text: string): Reading[] {
    return this.#rows.push(text).flatMap((row) => this.#read(row));
  }

  end(): Reading[] {
    return this.#rows.end().flatMap((row) => this.#read(row));
  }

  #read({ line, cells }: Row): Reading[] {
    if (!this.#columns) {
      this.#columns = cells.map((cell) => cell.trim());
      const missing = NEEDED.filter((column) => !this.#columns?.includes(column));
      return missing.length > 0
        ? [{ line, why: 'columns', field: missing.join(', '), expected: COLUMNS.join(',') }]
        : [];
    }
    if (NEEDED.some((column) => !this.#columns?.includes(column)))
      return [{ line, why: 'columns', field: '', expected: '' }];
    const entry = asEntry(
      Object.fromEntries(this.#columns.map((column, at) => [column, cellValue(column, cells[at])])),
    );
    return 'field' in entry ? [{ line, why: 'field', ...entry }] : [{ line, entry }];
  }
}

/** What the export wrote into a cell; its quote in front of a sign that a spreadsheet would calculate with is taken off. */
function cellValue(column: string, cell = ''): string | number | undefined {
  if (cell === '') return undefined;
  if (NUMBERS.includes(column)) return /^\d+$/.test(cell) ? Number(cell) : Number.NaN;
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
