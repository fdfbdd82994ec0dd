import { expect, test } from 'vitest';
import { untestedIn } from './untested';

test.each([
  'NOT TESTED: managed policy in Firefox, because only root may write it.',
  'NOT CHECKED: known holes in packages, because the registry did not answer.',
])('what was not tested is told once, and nothing else is (%#)', (line) => {
  expect(untestedIn(`stderr | a.e2e.ts\n${line}\n\n ✓ ${line}\n${line}\n`)).toEqual([line]);
  expect(untestedIn('all is well')).toEqual([]);
});
