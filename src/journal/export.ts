import type { Entry } from './entry';

/** What a row holds, in order. */
export const COLUMNS = [
  'day',
  'pack',
  'mode',
  'category',
  'ruleId',
  'action',
  'outcome',
  'audience',
  'reason',
  'count',
  'seconds',
] as const;

/** The journal as a table for any spreadsheet (RFC 4180), with nothing in it that the journal does not hold. */
export function toCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => COLUMNS.map((column) => cell(entry[column] ?? '')));
  return [[...COLUMNS], ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** The journal as it is kept. */
export function toJson(entries: readonly Entry[]): string {
  return `${JSON.stringify({ format: 1, entries }, undefined, 2)}\n`;
}

/** A sign at the front that a spreadsheet takes for a formula is made text: a pack's reason codes come from outside. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
