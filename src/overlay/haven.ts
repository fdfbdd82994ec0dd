import type { OpenCard } from './cards';
import { around, type Edges } from './place';

/** The card and its words together: a pointer in there is on its way. Undefined when no pointer opened the card. */
export function haven(root: ShadowRoot, open: OpenCard | undefined): Edges | undefined {
  const card = open?.by === 'pointer' && root.querySelector('.card');
  if (!card) return undefined;
  const words = open.view.marks[open.index]?.ranges.flatMap((range) => Array.from(range.getClientRects())) ?? [];
  return around([card.getBoundingClientRect(), ...words]);
}
