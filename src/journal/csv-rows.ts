/** A row of a table, and the line of the file it begins on, from 1. */
export interface Row {
  line: number;
  cells: string[];
}

/**
 * Cuts a table into rows as its text comes in (RFC 4180): quoted cells may hold separators, line breaks and doubled
 * quotes. The separator is what the first line uses: a spreadsheet in Spain saves with `;`.
 */
export class CsvRows {
  #separator: string | undefined;
  #rest = '';
  /** How far the rest was looked through, and whether that is inside of quotes. */
  #seen = 0;
  #quoted = false;
  #line = 1;

  /** The rows that are whole by now. */
  push(text: string): Row[] {
    this.#rest += text;
    return this.#take(false);
  }

  /** The last row, where no line break ends it. */
  end(): Row[] {
    return this.#take(true);
  }

  #take(isLast: boolean): Row[] {
    const rows: Row[] = [];
    let from = 0;
    for (let at = this.#seen; at < this.#rest.length; at += 1) {
      const sign = this.#rest.charCodeAt(at);
      if (sign === QUOTE) this.#quoted = !this.#quoted;
      else if (sign === LINE_FEED && !this.#quoted) {
        this.#keep(rows, this.#rest.slice(from, at));
        from = at + 1;
      }
    }
    this.#rest = this.#rest.slice(from);
    this.#seen = this.#rest.length;
    if (isLast && this.#rest !== '') this.#keep(rows, this.#rest);
    return rows;
  }

  #keep(rows: Row[], written: string): void {
    const record = written.endsWith('\r') ? written.slice(0, -1) : written;
    this.#separator ??= /[,;\t]/.exec(record)?.[0] ?? ',';
    if (record.trim() !== '') rows.push({ line: this.#line, cells: cellsOf(record, this.#separator) });
    this.#line += written.split('\n').length;
  }
}

const QUOTE = 34;
const LINE_FEED = 10;

function cellsOf(record: string, separator: string): string[] {
  if (!record.includes('"')) return record.split(separator);
  const cells: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at <= record.length; at += 1) {
    if (record[at] === '"') quoted = !quoted;
    else if (at === record.length || (record[at] === separator && !quoted)) {
      cells.push(unquoted(record.slice(from, at)));
      from = at + 1;
    }
  }
  return cells;
}

function unquoted(cell: string): string {
  return /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
