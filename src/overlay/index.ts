import { createHost } from './host';
import { PageOverlay } from './overlay';
import type { CreateOverlay } from './view';

/**
 * The face of Curtain on a page. Adds its one node at once; draws nothing until it is told to.
 * @throws where the page does not let it stand; then nothing of it is left there.
 */
export const createOverlay: CreateOverlay = (choices) => {
  const host = createHost();
  try {
    return new PageOverlay(choices, host);
  } catch (error) {
    host.destroy();
    throw error;
  }
};
