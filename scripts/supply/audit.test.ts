import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Allowance, allowance, judgeAudit } from './audit';

const TODAY = '2026-11-28';

const found = (name: string, severity: string, nodes = [`node_modules/${name}`]) =>
  JSON.stringify({
    vulnerabilities: {
      [name]: {
        ...{ name, nodes, severity },
        via: [{ url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', title: 'It breaks', severity }],
      },
      above: { name: 'above', nodes: ['node_modules/above'], severity, via: [name] },
    },
  });
const problems = (text: string, allowed: Allowance[] = []) => judgeAudit(text, allowed, TODAY)?.problems.length;

const pass: Allowance = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  package: 'zod',
  reason: 'only reached with a file that nobody but us can write',
  until: '2026-12-31',
};

test('what ships fails at moderate, a tool only at critical', () => {
  expect(problems(found('zod', 'moderate'))).toBe(1);
  expect(problems(found('zod', 'low'))).toBe(0);
  expect(problems(found('vitest', 'high'))).toBe(0);
  expect(problems(found('vitest', 'critical'))).toBe(1);
});

test('a copy inside another package is that package’s, not ours', () => {
  expect(problems(found('zod', 'moderate', ['node_modules/wxt/node_modules/zod']))).toBe(0);
});

test('an advisory is let pass for its package alone, and until its day', () => {
  expect(problems(found('zod', 'high'), [pass])).toBe(0);
  expect(problems(found('jose', 'high'), [pass])).toBe(1);
  expect(problems(found('zod', 'high'), [{ ...pass, until: '2026-11-27' }])).toBe(1);
});

test('an error is not taken for a clean report', () => {
  expect(judgeAudit('{"message":"405 Method Not Allowed","statusCode":405}', [], TODAY)).toBeUndefined();
  expect(judgeAudit('', [], TODAY)).toBeUndefined();
  expect(judgeAudit('{"vulnerabilities":{}}', [], TODAY)).toEqual({ problems: [], passed: 0 });
});

test('each advisory that is let pass has its reason and its last day', () => {
  const file = JSON.parse(readFileSync('scripts/supply/audit-allowed.json', 'utf8'));
  expect(() => z.array(allowance).parse(file)).not.toThrow();
  expect(() => allowance.parse({ ...pass, reason: 'fine' })).toThrow();
});
