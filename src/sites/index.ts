import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { reddit } from './reddit';
import type { Site } from './site';
import { threads } from './threads';
import { x } from './x';

/** Every site Curtain watches. To add one: a declaration beside these, and a line here. */
export const sites: Site[] = [x, facebook, instagram, threads, reddit, linkedin, bluesky];
