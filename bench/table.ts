/**
 * A Markdown table that is also readable as plain text: numbers to the right, words to the left.
 * @param words the columns of words.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  words: readonly number[] = [0],
): string {
  const lines = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? '').length)));
  const pad = (cell: string, column: number) =>
    words.includes(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const line = (cells: readonly string[]) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    words.includes(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...lines.slice(1).map(line)].join('\n');
}

/** `12.3%`, or a dash where there is no such thing. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)}%` : '–';
}

/** `0.531`, or a dash where there is no such thing. */
export function decimal(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–';
}
