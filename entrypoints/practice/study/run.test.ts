import scenarios from 'virtual:curtain/baseline-scenarios';
import { expect, test } from 'vitest';
import { isOver, type Run, rightOnes, runAfter, runOf } from './run';

const two = runOf(scenarios.slice(0, 2));

const chose = (run: Run, right: boolean, option = 0) => runAfter(run, { kind: 'chose', right, option });
const learned = (run: Run) => runAfter(runAfter(run, { kind: 'mended' }), { kind: 'went-on' });
const wentOn = (run: Run) => runAfter(run, { kind: 'went-on' });

test('first all are chosen, mended and learned from, then all are chosen again', () => {
  const first = chose(two, false);
  expect(first.phase).toBe('mend');
  expect(runAfter(first, { kind: 'mended' }).phase).toBe('learn');
  const second = learned(first);
  expect([second.at, second.phase, second.chosen]).toEqual([1, 'before', undefined]);
  const again = learned(chose(second, true));
  expect([again.at, again.phase]).toEqual([0, 'after']);
});

test('what was right is counted by round, and the run ends after the second', () => {
  const again = learned(chose(learned(chose(two, false)), true));
  const last = wentOn(chose(again, true));
  expect(isOver(last)).toBe(false);
  const over = wentOn(chose(last, true));
  expect(isOver(over)).toBe(true);
  expect([rightOnes(over.before), rightOnes(over.after)]).toEqual([1, 2]);
});

test("one's own words are no choice of the three", () => {
  expect(runAfter(two, { kind: 'chose', right: true }).chosen).toBeUndefined();
});
