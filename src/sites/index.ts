import { bluesky } from './bluesky';
import { confluence } from './confluence';
import { confluenceServer } from './confluence-server';
import { facebook } from './facebook';
import { googleBusiness } from './google-business';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import type { Site } from './site';
import { slack } from './slack';
import { teams } from './teams';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { vivaEngage } from './viva-engage';
import { x } from './x';
import { yelp } from './yelp';
import { youtube } from './youtube';

/** Every site Curtain watches. To add one: a declaration beside these, and a line here. */
export const sites: Site[] = [
  x,
  facebook,
  instagram,
  threads,
  reddit,
  linkedin,
  bluesky,
  youtube,
  tiktok,
  googleBusiness,
  yelp,
  vivaEngage,
  confluence,
  confluenceServer,
  slack,
  teams,
  mastodon,
];
