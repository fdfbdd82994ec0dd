import { confluence } from './confluence';
import { facebook } from './facebook';
import type { Place } from './place';
import { slack } from './slack';
import { teams } from './teams';
import { vivaEngage } from './viva-engage';
import { x } from './x';

/** Every compose box of every fixture page. */
export const places: readonly Place[] = [...x, ...facebook, ...vivaEngage, ...confluence, ...slack, ...teams];
