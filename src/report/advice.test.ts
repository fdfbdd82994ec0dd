import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviceOn, type Facts } from './advice';

const good: Facts = {
  ...{ posts: 5000, days: 30, shown: 400, falseAlarmShare: 0.06, falseAlarms: 24, worstRuleShare: 0.4 },
  ...{ uncheckedShare: 0.01, cost: 3000, running: 700, valueMiddle: 900, valueHigh: 60_000, change: 'fewer' },
};
const advice = (change: Partial<Facts> = {}) => adviceOn({ ...good, ...change });

test('good numbers say widen', () => {
  expect(advice()).toBe('widen');
});

test.each<[Partial<Facts>, string]>([
  [{ falseAlarmShare: 0.51 }, 'stop'],
  [{ uncheckedShare: 0.21 }, 'stop'],
  [{ cost: 60_001 }, 'stop'],
  [{ falseAlarmShare: 0.21 }, 'fix'],
  [{ uncheckedShare: 0.06 }, 'fix'],
  [{ worstRuleShare: 0.51 }, 'fix'],
  [{ worstRuleShare: 0.9, falseAlarms: 19 }, 'widen'],
  [{ change: 'more' }, 'fix'],
  [{ change: 'unclear' }, 'on'],
  [{ falseAlarmShare: 0.11 }, 'on'],
  [{ running: 901 }, 'on'],
  [{ posts: 499, cost: 60_001 }, 'early'],
  [{ days: 13 }, 'early'],
  [{ shown: 29 }, 'early'],
])('%j says %s', (change, expected) => {
  expect(advice(change)).toBe(expected);
});

test('numbers that get worse never make the advice bolder', () => {
  const bold = ['stop', 'fix', 'on', 'widen'];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (falseAlarmShare, uncheckedShare, more) => {
      const facts = { falseAlarmShare, uncheckedShare };
      const worse = { falseAlarmShare: Math.min(1, falseAlarmShare + more), uncheckedShare };
      expect(bold.indexOf(advice(worse))).toBeLessThanOrEqual(bold.indexOf(advice(facts)));
    }),
  );
});
