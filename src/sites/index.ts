import { facebook } from './facebook';
import { googleBusiness } from './google-business';
import type { Site } from './site';
import { tiktok } from './tiktok';
import { x } from './x';
import { yelp } from './yelp';
import { youtube } from './youtube';

/** Every site Curtain watches. To add one: a declaration beside these, and a line here. */
export const sites: Site[] = [x, facebook, youtube, tiktok, googleBusiness, yelp];
