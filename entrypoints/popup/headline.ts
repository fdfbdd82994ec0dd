import type { Posture, SiteState, Unseen } from '../../src/messages/protocol';
import type { MessageKey } from '../../src/words/words';
import { total } from './counts';
import type { Answer } from './use-view';

/** `quiet` where there is nothing to watch, `away` where there is and Curtain does not. */
export type Tone = 'watching' | 'found' | 'quiet' | 'away';

/** Words from the catalogue, with what goes into their `$1`. */
export interface Words {
  key: MessageKey;
  values?: (string | number)[];
}

/** What the popup says at a glance. `detail` is a finished sentence where a reason came with the view. */
export interface Headline {
  tone: Tone;
  title: Words;
  detail: Words | string;
}

/** How moments and lists are written; given, so that the choice of words stays free of the clock's and browser's locale. */
export interface Writing {
  time(milliseconds: number): string;
  sites: string;
}

export function headlineOf(answer: Exclude<Answer, 'asking'>, writing: Writing): Headline {
  if (answer === 'silent') return away('popup_silent', undefined, 'popup_silent_detail');
  const { posture, site, unseen } = answer;
  if (posture.state === 'off') return away('popup_off', posture.reason, 'popup_off_detail');
  if (posture.state === 'paused') return paused(posture, writing);
  if (!site) return unseen[0] ? blind(unseen[0], unseen.length) : elsewhere(writing);
  if (!site.watching) return away('popup_not_watching', site.reason, 'popup_not_watching_detail');
  return watching(posture, site);
}

function away(title: MessageKey, reason: string | undefined, otherwise: MessageKey): Headline {
  return { tone: 'away', title: { key: title }, detail: reason ?? { key: otherwise } };
}

function paused({ pausedUntil }: Posture, { time }: Writing): Headline {
  const title: Words =
    pausedUntil === undefined ? { key: 'popup_paused' } : { key: 'popup_paused_until', values: [time(pausedUntil)] };
  return { tone: 'away', title, detail: { key: 'popup_paused_detail' } };
}

/** The address of a page is only told for what Curtain may see, so this may be one of those it can't. */
function blind(first: Unseen, count: number): Headline {
  const title: Words =
    count === 1 ? { key: 'unseen_one', values: [first.name] } : { key: 'unseen_many', values: [count] };
  return { tone: 'away', title, detail: { key: 'popup_unseen_detail' } };
}

function elsewhere({ sites }: Writing): Headline {
  return {
    tone: 'quiet',
    title: { key: 'popup_elsewhere' },
    detail: { key: 'popup_elsewhere_detail', values: [sites] },
  };
}

/** A pack that only observes shows nothing in the page, so the popup says no more than the page does. */
function watching({ mode }: Posture, { counts }: SiteState): Headline {
  const title: Words = { key: 'popup_watching' };
  if (mode === 'observe') return { tone: 'watching', title, detail: { key: 'popup_watching_observe' } };
  const found = total(counts);
  if (found === 0) return { tone: 'watching', title, detail: { key: 'popup_watching_coach' } };
  return { tone: 'found', title: foundWords(found), detail: { key: 'popup_found_detail' } };
}

function foundWords(found: number): Words {
  return found === 1 ? { key: 'popup_found_one' } : { key: 'popup_found_many', values: [found] };
}
