import { LIMITS } from './limits';

/** Lists of a payload that are longer than a pack may have, before any of their entries is looked at. One line a problem. */
export function tooMany(payload: unknown): string[] {
  const { rules, lexicons, organisation } = record(payload);
  const counts: [field: string, count: number, most: number][] = [
    ['rules', length(rules), LIMITS.rules],
    ['lexicons', sum(record(lexicons)), LIMITS.lexiconEntries],
    ['organisation', sum(record(organisation)), LIMITS.names],
    [
      'rules.terms',
      Array.isArray(rules) ? rules.reduce((all, rule) => all + length(record(rule).terms), 0) : 0,
      LIMITS.terms,
    ],
  ];
  return counts
    .filter(([, count, most]) => count > most)
    .map(([field, count, most]) => `${field}: expected at most ${most} entries, found ${count}`);
}

function sum(lists: Record<string, unknown>): number {
  return Object.values(lists).reduce<number>((all, list) => all + length(list), 0);
}

function length(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
