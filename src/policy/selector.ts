import { parse, type Selector } from 'css-what';

/** Elements that are named by what they are; `div` and the like say nothing. */
const TELLING = /^(?:textarea|input|button|form)$|-/;

const BRANCHES = new Set(['has', 'is', 'where', 'not', 'matches']);

/**
 * Whether a text is a CSS selector that a page can be searched with at every press: one that says what it means, and does
 * not look around for each thing it looks around for. There is no document where packs are checked, so a parser is asked.
 */
export function isSelector(text: string): boolean {
  try {
    const selectors = parse(text);
    return selectors.length > 0 && selectors.every((selector) => isTelling(selector) && hasDepth(selector) <= 1);
  } catch {
    return false;
  }
}

/** What stands last is what is found: it has an attribute, a class or an id, or is of a kind of its own. */
function isTelling(selector: Selector[]): boolean {
  const last = selector.slice(selector.findLastIndex(isStep) + 1);
  return last.some(
    (part) =>
      part.type === 'attribute' ||
      (part.type === 'tag' && TELLING.test(part.name)) ||
      (part.type === 'pseudo' && (part.name === 'is' || part.name === 'where') && branchesOf(part).every(isTelling)),
  );
}

function isStep({ type }: Selector): boolean {
  return ['descendant', 'child', 'sibling', 'adjacent', 'parent', 'column-combinator'].includes(type);
}

/** How often `:has` stands in `:has`: each one searches the whole tree below, for every element of the one around it. */
function hasDepth(selector: Selector[]): number {
  return Math.max(
    0,
    ...selector.map((part) => {
      const inside = Math.max(0, ...branchesOf(part).map(hasDepth));
      return part.type === 'pseudo' && part.name === 'has' ? inside + 1 : inside;
    }),
  );
}

function branchesOf(part: Selector): Selector[][] {
  return part.type === 'pseudo' && BRANCHES.has(part.name) && Array.isArray(part.data) ? part.data : [];
}
