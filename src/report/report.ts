import type { Entry } from '../journal/entry';
import { type Advice, adviceOn } from './advice';
import type { Assumptions } from './assumptions';
import { avertedIn } from './averted';
import { type BeforeAfter, beforeAfter } from './before-after';
import { type Cost, costOf } from './cost';
import { type Breakdown, breakdown, type Count, cellsBy, countOf, LEAST, sum } from './few';
import { falseAlarmsIn, overridesIn } from './set-aside';
import { isGrave, isOn, postsIn, shownIn } from './shown';
import { type Value, worth } from './value';
import { cut, fitted, type Week, weekly } from './weeks';

/** How many rows of each breakdown fit on one page. */
const ROOM = { kinds: 6, reasons: 4, rules: 3, weeks: 8 };

/** First and last day, both in it: `2026-11-28`. */
export interface Period {
  from: string;
  to: string;
}

/** Everything the page shows, with nothing in it that may not be shown. */
export interface Report {
  period: Period;
  /** Whether several people's counts are in it. */
  isGroup: boolean;
  packs: string[];
  /** On which something was counted, while observing and since. */
  days: { before: number; now: number };
  posts: Count;
  unchecked: Count;
  cost: Cost;
  falseAlarms: Breakdown;
  /** Of the findings shown; absent where the false alarms may not be told. */
  falseAlarmShare?: number;
  overrides: Breakdown;
  falseAlarmRules: Breakdown;
  averted: Breakdown;
  /** By class of site: `public` and `internal`. */
  avertedWhere: Breakdown;
  weeks: Week[];
  /** Findings averted at a hold that the value rests on; the least they can be where the rest may not be told. */
  heldAverted: Count;
  beforeAfter: BeforeAfter;
  value: Value;
  advice: Advice;
}

/** The page's figures. @param entries of the period alone. @param isGroup whether several people's counts are among them. */
export function reportOf(
  entries: readonly Entry[],
  period: Period,
  isGroup: boolean,
  assumptions: Assumptions,
): Report {
  const on = entries.filter(isOn);
  const [posts, unchecked] = [sum(postsIn(on)), sum(on.filter(({ outcome }) => outcome === 'unchecked'))];
  const shown = sum(shownIn(on).filter(isGrave));
  const [wrong, overrides, averted] = [falseAlarmsIn(on), overridesIn(on), avertedIn(on)];
  const falseAlarms = breakdown(
    cellsBy(wrong, ({ reason }) => reason),
    { isGroup, most: ROOM.reasons },
  );
  const rules = cellsBy(wrong, ({ ruleId }) => ruleId);
  const cost = costOf(on, posts, assumptions);
  const heldAverted = heldOf(averted, isGroup);
  const value = worth(heldAverted === 'few' ? 0 : heldAverted, assumptions);
  const compared = beforeAfter(entries, isGroup);
  const share = shown > 0 ? sum(wrong) / shown : 0;
  return {
    ...{ period, isGroup, falseAlarms, heldAverted, value, beforeAfter: compared },
    cost: countOf(posts, isGroup) === 'few' ? withoutShare(cost) : cost,
    packs: [...new Set(entries.map(({ pack }) => pack))].sort(),
    days: { before: daysOf(entries.filter((entry) => !isOn(entry))), now: daysOf(on) },
    posts: countOf(posts, isGroup),
    unchecked: countOf(unchecked, isGroup),
    ...(falseAlarms.total !== 'few' &&
      countOf(shown - sum(wrong), isGroup) !== 'few' &&
      shown > 0 && { falseAlarmShare: share }),
    overrides: breakdown(
      cellsBy(overrides, ({ reason }) => reason),
      { isGroup, most: ROOM.reasons },
    ),
    falseAlarmRules: breakdown(rules, { isGroup, most: ROOM.rules }),
    averted: breakdown(
      cellsBy(averted, ({ category }) => category),
      { isGroup, most: ROOM.kinds },
    ),
    avertedWhere: breakdown(
      cellsBy(averted, ({ audience }) => audience),
      { isGroup, most: 2 },
    ),
    weeks: weeksOf(averted, on, isGroup),
    advice: adviceOn({
      ...{ posts, shown, falseAlarmShare: share, falseAlarms: sum(wrong), change: compared.change },
      days: daysOf(on),
      uncheckedShare: posts + unchecked > 0 ? unchecked / (posts + unchecked) : 0,
      worstRuleShare: Math.max(0, ...rules.map(({ count }) => count)) / Math.max(1, sum(wrong)),
      ...{ cost: cost.total, running: cost.running, valueMiddle: value.Middle, valueHigh: value.High },
    }),
  };
}

/** Minutes for a hundred posts, beside the minutes, would tell how many posts there were. */
function withoutShare({ perHundred: _, ...cost }: Cost): Cost {
  return cost;
}

/** The value told gives this number away: where the marked ones are few, it is the least that the holds can be. */
function heldOf(averted: ReturnType<typeof avertedIn>, isGroup: boolean): Count {
  const [all, held] = [sum(averted), sum(averted.filter(({ action }) => action === 'hold'))];
  const marked = all - held;
  if (isGroup && marked > 0 && marked < LEAST) return countOf(all - LEAST + 1, isGroup);
  return countOf(held, isGroup);
}

/** Cut to the days on which anything was counted with Curtain on. */
function weeksOf(averted: ReturnType<typeof avertedIn>, on: readonly Entry[], isGroup: boolean): Week[] {
  const days = on.map(({ day }) => day).sort();
  const byDay = cellsBy(averted, ({ day }) => day);
  return cut(fitted(weekly(byDay, isGroup), ROOM.weeks), days[0] ?? '', days.at(-1) ?? '');
}

function daysOf(entries: readonly Entry[]): number {
  return new Set(entries.map(({ day }) => day)).size;
}
