import { PageOverlay } from './overlay';
import type { CreateOverlay } from './view';

/** The face of Curtain on a page. Adds its one node at once; draws nothing until it is told to. */
export const createOverlay: CreateOverlay = (choices) => new PageOverlay(choices);
