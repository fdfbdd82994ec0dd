import { CATEGORIES, type Category } from '../../src/engine/category';
import type { SiteState } from '../../src/messages/protocol';

export interface CategoryCount {
  category: Category;
  count: number;
}

export function total(counts: SiteState['counts']): number {
  return byCategory(counts).reduce((sum, { count }) => sum + count, 0);
}

/** The categories that were found, most often first, then in the order of the law's own list. */
export function byCategory(counts: SiteState['counts']): CategoryCount[] {
  return CATEGORIES.map((category) => ({ category, count: counts[category] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
