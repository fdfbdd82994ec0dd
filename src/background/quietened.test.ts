import { expect, test } from 'vitest';
import type { Finding, Verdict } from '../engine/verdict';
import { quietened } from './quietened';

const finding = (ruleId: string, action: Finding['action']): Finding => ({
  ...{ from: 0, to: 4, category: 'phi.date', ruleId, action, score: 1 },
  why: { title: '', sentence: '', authority: '' },
});
const verdict: Verdict = {
  revision: 3,
  action: 'hold',
  findings: [finding('phi.date', 'hold'), finding('phi.room', 'warn')],
  packVersions: [],
};

test('what a quiet rule found is a note, and the verdict is as grave as the rest', () => {
  const { action, findings } = quietened(verdict, ['phi.date']);
  expect([action, ...findings.map((found) => found.action)]).toEqual(['warn', 'note', 'warn']);
  expect(findings[0]?.was).toBe('hold');
});

test('where no rule of it is quiet, the verdict is the same', () => {
  expect(quietened(verdict, ['phi.name'])).toBe(verdict);
});
