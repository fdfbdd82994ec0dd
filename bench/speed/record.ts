/** The tables of a record, by part. */
export function partsOf(record: string): Map<string, string> {
  const [, ...parts] = record.split(/^<!-- part: /m);
  return new Map(
    parts.map((part) => {
      const [name = '', ...table] = part.split(' -->\n');
      return [name, table.join(' -->\n').trim()];
    }),
  );
}

/** A record of these parts, with a head. */
export function recordOf(head: string, parts: ReadonlyMap<string, string>): string {
  const tables = [...parts].map(([name, table]) => `<!-- part: ${name} -->\n${table}`);
  return `${[head, ...tables].join('\n\n')}\n`;
}

/** What a cell says, all of it, or what it looks like. */
export type Cell = string | RegExp;

/**
 * A figure of a table in Markdown, as it is written there.
 * @param row its first cells.
 * @param column its head; under a group a bare `p95` or `times` is called `cold, p95`.
 * @throws Error when there is no such cell, or it is empty.
 */
export function figureIn(table: string, row: readonly Cell[], column: string): string {
  const [heads = [], , ...rows] = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  const at = named(heads).indexOf(column);
  const found = rows.find((cells) => row.every((cell, index) => says(cells[index] ?? '', cell)));
  const figure = at < 0 ? undefined : found?.[at];
  if (!figure) throw new Error(`The table has no figure "${column}" for ${row.join(', ')}.`);
  return figure;
}

function says(text: string, cell: Cell): boolean {
  return typeof cell === 'string' ? text === cell : cell.test(text);
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** A group's later columns do not repeat its name. */
function named(heads: readonly string[]): string[] {
  let group = '';
  return heads.map((head) => {
    if (head.includes(', ')) group = head.slice(0, head.lastIndexOf(', '));
    return group && /^(p95|times)$/.test(head) ? `${group}, ${head}` : head;
  });
}
