import { expect, test } from 'vitest';
import { counts } from './counts';

const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

test('passed, failed and skipped tests are summed as vitest reports them', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
  expect(counts({ ...report, testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file that broke before its first test is one failure more', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  expect(counts({ ...report, testResults }).failed).toBe(2);
});
