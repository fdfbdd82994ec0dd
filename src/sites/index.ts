import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { linkedin } from './linkedin';
import type { Site } from './site';
import { x } from './x';

/** Every site Curtain watches. To add one: a declaration beside these, and a line here. */
export const sites: Site[] = [x, facebook, linkedin, bluesky];
