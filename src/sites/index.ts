import { confluence } from './confluence';
import { confluenceServer } from './confluence-server';
import { facebook } from './facebook';
import type { Site } from './site';
import { slack } from './slack';
import { teams } from './teams';
import { vivaEngage } from './viva-engage';
import { x } from './x';

/** Every site Curtain watches. To add one: a declaration beside these, and a line here. */
export const sites: Site[] = [x, facebook, vivaEngage, confluence, confluenceServer, slack, teams];
