import type { Entry } from '../../journal/entry';

/** For tests of the report: one entry, changed as the test wants it. */
export function entry(change: Partial<Entry> = {}): Entry {
  return {
    ...{ day: '2026-11-16', pack: 'general 3', mode: 'enforce', category: 'phi.name', ruleId: 'phi.name' },
    ...{ action: 'hold', outcome: 'fixed', audience: 'public', count: 1, seconds: 0 },
    ...change,
  };
}

/** Posts as a whole, of which some went out with something held in them. */
export function posts(count: number, hits: number, change: Partial<Entry> = {}): Entry[] {
  const of = (action: Entry['action'], many: number): Entry => {
    const { category: _, ruleId: __, ...post } = entry({ outcome: 'posted', action, count: many, ...change });
    return post;
  };
  return [of('clear', count - hits), of('hold', hits)].filter((post) => post.count > 0);
}
