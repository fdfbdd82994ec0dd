import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { Place } from './place';
import { reddit } from './reddit';
import { threads } from './threads';
import { x } from './x';
import { xChanged } from './x-changed';

/** Every compose box of every fixture page. */
export const places: readonly Place[] = [
  ...x,
  ...xChanged,
  ...facebook,
  ...instagram,
  ...threads,
  ...reddit,
  ...linkedin,
  ...bluesky,
];
