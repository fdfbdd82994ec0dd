import { bluesky } from './bluesky';
import { confluence } from './confluence';
import { confluenceServer } from './confluence-server';
import { facebook } from './facebook';
import { googleBusiness } from './google-business';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import type { Place } from './place';
import { reddit } from './reddit';
import { slack } from './slack';
import { teams } from './teams';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { vivaEngage } from './viva-engage';
import { x } from './x';
import { xChanged } from './x-changed';
import { yelp } from './yelp';
import { youtube } from './youtube';

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
  ...youtube,
  ...tiktok,
  ...googleBusiness,
  ...yelp,
  ...vivaEngage,
  ...confluence,
  ...confluenceServer,
  ...slack,
  ...teams,
  ...mastodon,
];
