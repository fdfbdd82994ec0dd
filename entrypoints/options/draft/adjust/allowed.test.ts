import { expect, test } from 'vitest';
import { bundledPack } from '../../../../src/channels/bundled';
import type { Rule } from '../../../../src/engine/rule';
import { actionWith, allowedGrades } from './allowed';

const baseline = bundledPack();
const rule = (id: string) => baseline.rules.find((each) => each.id === id) as Rule;

test('an identifier may only become stricter, which a hold is already', () => {
  expect(allowedGrades(rule('phi.name'), 'public', [baseline])).toEqual(['hold']);
});

test('a category the baseline opens may be lowered as far as it says, and raised', () => {
  const advice = rule('policy.medical-advice');
  expect(allowedGrades(advice, 'public', [baseline])).toEqual(['note', 'warn', 'hold']);
});

test('one audience is set without the other', () => {
  const held = { id: 'phi.x', kind: 'terms', terms: [], category: 'phi.name', action: 'hold' } as Rule;
  expect(actionWith(held, {}, 'internal', 'note')).toEqual({ public: 'hold', internal: 'note' });
  expect(actionWith(held, {}, 'internal', 'off')).toEqual({ public: 'hold' });
  expect(actionWith(held, { action: { public: 'hold' } }, 'public', 'off')).toBe('off');
});
