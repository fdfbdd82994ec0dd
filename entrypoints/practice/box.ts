import { NETWORKS, type NetworkId } from './network';

/** A compose box of this page, by the name tests and the site declarations know it under. */
export type BoxName = `${NetworkId}-box` | 'comment-box';

/** The box a network's own writing goes into: where people only answer, that is the one under a post. */
export function mainBoxOf(network: NetworkId): BoxName {
  return NETWORKS[network].prompt ? `${network}-box` : 'comment-box';
}

export function findBox(name: BoxName): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-testid="${name}"]`);
}

/** Moves the focus into a box that may only just be being drawn. */
export function focusBox(name: BoxName): void {
  requestAnimationFrame(() => findBox(name)?.focus());
}
