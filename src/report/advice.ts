import type { Change } from './before-after';

/** What the numbers say, as the rules look at it. */
export interface Facts {
  /** Checked while Curtain was on. */
  posts: number;
  /** With Curtain on and something counted. */
  days: number;
  /** Findings shown that called for a second look or held the post. */
  shown: number;
  /** Shares of 1. */
  falseAlarmShare: number;
  uncheckedShare: number;
  /** Of all false alarms, the share of the rule with most. */
  worstRuleShare: number;
  falseAlarms: number;
  /** Dollars. */
  cost: number;
  running: number;
  valueMiddle: number;
  valueHigh: number;
  change: Change;
}

/** Where the lines are drawn. Printed on the page beside what they decide. */
export const LINES = {
  posts: 500,
  days: 14,
  shown: 30,
  stopFalseAlarms: 0.5,
  stopUnchecked: 0.2,
  fixFalseAlarms: 0.2,
  fixUnchecked: 0.05,
  fixOneRule: 0.5,
  fixOneRuleLeast: 20,
  widenFalseAlarms: 0.1,
} as const;

/** In the order in which they are asked: the first that holds is the advice. */
export const RULES = [
  {
    advice: 'early',
    holds: ({ posts, days, shown }: Facts) => posts < LINES.posts || days < LINES.days || shown < LINES.shown,
  },
  {
    advice: 'stop',
    holds: ({ falseAlarmShare, uncheckedShare, cost, valueHigh }: Facts) =>
      falseAlarmShare > LINES.stopFalseAlarms || uncheckedShare > LINES.stopUnchecked || cost > valueHigh,
  },
  {
    advice: 'fix',
    holds: ({ falseAlarmShare, uncheckedShare, worstRuleShare, falseAlarms, change }: Facts) =>
      falseAlarmShare > LINES.fixFalseAlarms ||
      uncheckedShare > LINES.fixUnchecked ||
      (worstRuleShare > LINES.fixOneRule && falseAlarms >= LINES.fixOneRuleLeast) ||
      change === 'more',
  },
  {
    advice: 'widen',
    holds: ({ falseAlarmShare, running, valueMiddle, change }: Facts) =>
      falseAlarmShare <= LINES.widenFalseAlarms && change === 'fewer' && running <= valueMiddle,
  },
  { advice: 'on', holds: () => true },
] as const;

export type Advice = (typeof RULES)[number]['advice'];

/** What the numbers support. */
export function adviceOn(facts: Facts): Advice {
  return RULES.find(({ holds }) => holds(facts))?.advice ?? 'on';
}
