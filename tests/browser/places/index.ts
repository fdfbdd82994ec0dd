import { facebook } from './facebook';
import type { Place } from './place';
import { x } from './x';
import { xChanged } from './x-changed';

/** Every compose box of every fixture page. */
export const places: readonly Place[] = [...x, ...xChanged, ...facebook];
