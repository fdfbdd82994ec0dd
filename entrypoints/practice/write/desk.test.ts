import { expect, test } from 'vitest';
import { readScenarios } from '../../../src/policy/read-scenarios';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { blankScenario } from './blank';
import { answering, named, placed, teaching, titled, withOption } from './change';
import { currentOf, type Desk, deskAfter, EMPTY_DESK, isUnsaved } from './desk';
import { gapsIn } from './gaps';
import { toYaml } from './to-yaml';

const called = (id: string): Scenario => ({ ...blankScenario(), id });
const with2 = deskAfter(EMPTY_DESK, { kind: 'brought', scenarios: [called('a'), called('b')] });
const isUnsavedIn = (desk: Desk) => desk.manuscripts.map(isUnsaved);

const reread = (scenario: Scenario) => readScenarios([{ path: `${scenario.id}.yaml`, text: toYaml(scenario) }]);

test('what the form can make, a file can hold, and reads the same', () => {
  const scenarios = [
    blankScenario(),
    placed(blankScenario(), 'bedside'),
    teaching(withOption(blankScenario(), 1, { verdict: 'hold', text: { en: 'a: "b" # c\n\nd', es: '' } }), 1),
    named(titled(blankScenario(), { en: 'Ñandú, 3rd floor!', es: '' }), '¿Otro nombre?'),
  ];
  for (const scenario of scenarios) expect(reread(scenario)).toEqual({ scenarios: [scenario], problems: [] });
});

test('the file is called after the title until it gets a name of its own', () => {
  const first = titled(blankScenario(), { en: 'The whiteboard', es: '' });
  expect(first.id).toBe('the-whiteboard');
  const own = named(first, 'Board 7');
  expect(titled(own, { en: 'Another', es: '' }).id).toBe('board-7');
});

test('what is answered is kept while it is there, and a review site always has it', () => {
  const reply = placed(blankScenario(), 'bedside');
  expect(reply.replyTo).toBeDefined();
  expect(placed(reply, 'chirp').replyTo).toBe(reply.replyTo);
  expect(answering(reply, false)).not.toHaveProperty('replyTo');
});

test('one post alone is taught', () => {
  const { options } = teaching(blankScenario(), 2);
  expect(options.map(({ best, verdict }) => [best, verdict])).toEqual([
    [undefined, 'clear'],
    [undefined, 'warn'],
    [true, 'clear'],
  ]);
});

test('gaps are counted by language', () => {
  const titledOnly = titled(blankScenario(), { en: 'A', es: '' });
  expect(gapsIn(titledOnly)).toEqual({ both: 10, en: 0, es: 1 });
});

test('the first of several files is in front, and each keeps its work', () => {
  expect(currentOf(with2)?.scenario.id).toBe('a');
  const changed = deskAfter(with2, { kind: 'changed', scenario: { ...called('a'), network: 'corridor' } });
  const other = deskAfter(changed, { kind: 'chosen', key: 1 });
  expect(currentOf(other)?.scenario.id).toBe('b');
  expect(isUnsavedIn(other)).toEqual([false, true]);
  expect(isUnsavedIn(deskAfter(changed, { kind: 'saved' }))).toEqual([false, false]);
});

test('a file opened again takes the place of what was saved, never of work that was not', () => {
  const again = { kind: 'brought', scenarios: [called('a')] } as const;
  expect(deskAfter(with2, again).manuscripts).toHaveLength(2);
  const changed = deskAfter(with2, { kind: 'changed', scenario: { ...called('a'), network: 'corridor' } });
  expect(deskAfter(changed, again).manuscripts.map(({ scenario }) => scenario.network)).toEqual([
    'chirp',
    'corridor',
    'chirp',
  ]);
});
