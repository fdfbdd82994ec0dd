import { expect, test } from 'vitest';
import { untestedIn } from './untested';

test('what was not tested is told once, and nothing else is', () => {
  const line = 'NOT TESTED: managed policy in Firefox, because only root may write it.';
  expect(untestedIn(`stderr | a.e2e.ts\n${line}\n\n ✓ NOT TESTED: inside a name\n${line}\n`)).toEqual([line]);
  expect(untestedIn('all is well')).toEqual([]);
});
