import { facebook } from './facebook';
import { mastodon } from './mastodon';
import type { Place } from './place';
import { x } from './x';

/** Every compose box of every fixture page. */
export const places: readonly Place[] = [...x, ...facebook, ...mastodon];
