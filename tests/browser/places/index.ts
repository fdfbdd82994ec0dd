import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { linkedin } from './linkedin';
import type { Place } from './place';
import { x } from './x';

/** Every compose box of every fixture page. */
export const places: readonly Place[] = [...x, ...facebook, ...linkedin, ...bluesky];
