import { expect, test } from 'vitest';
import { closing } from './closing';

const tests = { ok: true, passed: 3, failed: 0 };
const UNCHECKED = 'NOT CHECKED: known holes in packages, because the registry did not answer.';
const step = { ok: true, passed: 0, failed: 0, untested: [UNCHECKED] };

test('what nobody looked at is named before the last line, and is no failure', () => {
  expect(closing([tests, step, step])).toEqual({ lines: [UNCHECKED, '3 passed, 0 failed'], ok: true });
});

test('a step that is no test counts when it fails', () => {
  expect(closing([tests, { ok: false, passed: 0, failed: 1 }])).toEqual({ lines: ['3 passed, 1 failed'], ok: false });
});

test('no test at all is no pass', () => {
  expect(closing([step])).toEqual({ lines: [UNCHECKED, 'No test ran.', '0 passed, 0 failed'], ok: false });
});
