import type { Entry } from '../journal/entry';
import type { Assumptions } from './assumptions';
import { sum } from './few';
import { isOn, shownIn } from './shown';

/** What the pilot took from people's time, and what that comes to. */
export interface Cost {
  /** Of interruption, for everybody together. */
  minutes: number;
  /** Minutes for a hundred posts; absent where no post was counted. */
  perHundred?: number;
  /** Dollars. */
  interruption: number;
  setup: number;
  questions: number;
  licence: number;
  /** What it goes on costing: all but the setting up. */
  running: number;
  total: number;
}

/** @param posts how many were checked while Curtain was on. */
export function costOf(entries: readonly Entry[], posts: number, assumptions: Assumptions): Cost {
  const { secondsPerMark, minuteValue, hourlyCost, setupHours, questionHours, licence } = assumptions;
  const dialogs = entries.filter(isOn).reduce((seconds, entry) => seconds + entry.seconds, 0);
  const minutes = (dialogs + sum(shownIn(entries)) * secondsPerMark) / 60;
  const [interruption, setup, questions] = [minutes * minuteValue, setupHours * hourlyCost, questionHours * hourlyCost];
  const running = interruption + questions + licence;
  return {
    minutes,
    ...(posts > 0 && { perHundred: (minutes / posts) * 100 }),
    ...{ interruption, setup, questions, licence, running, total: running + setup },
  };
}
