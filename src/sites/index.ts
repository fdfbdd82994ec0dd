import { facebook } from './facebook';
import { mastodon } from './mastodon';
import type { Site } from './site';
import { x } from './x';

/** Every site Curtain watches. To add one: a declaration beside these, and a line here. */
export const sites: Site[] = [x, facebook, mastodon];
