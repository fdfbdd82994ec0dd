import { facebook } from './facebook';
import { googleBusiness } from './google-business';
import type { Place } from './place';
import { tiktok } from './tiktok';
import { x } from './x';
import { yelp } from './yelp';
import { youtube } from './youtube';

/** Every compose box of every fixture page. */
export const places: readonly Place[] = [...x, ...facebook, ...youtube, ...tiktok, ...googleBusiness, ...yelp];
