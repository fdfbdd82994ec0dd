import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baselinePack } from '../../build/baseline-pack';
import type { AuthoredPack } from '../../src/policy/read-pack';
import type { AuthoredRule } from '../../src/policy/rule-schema';
import { page, README } from './page';

function rowOf(rule: Partial<AuthoredRule>): string {
  const pack = {
    manifest: { title: { en: 'Pack', es: 'Paquete' }, version: 1, issuer: 'us' },
    rules: [{ path: 'phi/a.yaml', rule: { id: 'phi.a', category: 'phi.name', ...rule }, terms: [] }],
  } as unknown as AuthoredPack;
  return (
    page(pack)
      .split('\n')
      .find((line) => line.includes('(baseline/phi/a.yaml)')) ?? ''
  );
}

test('rules/README.md is what the rules say today (npm run rules:readme)', () => {
  expect(readFileSync(README, 'utf8').replaceAll('\r\n', '\n')).toBe(page(baselinePack()));
});

test('marked words are bold, and nothing else in a post is formatting', () => {
  expect(rowOf({ flags: ['*my* pt [[Ana | Ruiz]]\n<here>'] })).toContain('| \\*my\\* pt **Ana \\| Ruiz** \\<here\\> |');
});

test('an action that differs by audience names each', () => {
  expect(rowOf({ action: { public: 'hold', internal: 'warn' } })).toContain('| hold (public)<br>warn (internal) |');
  expect(rowOf({ action: { public: 'warn', internal: 'warn' } })).toContain('| warn |');
  expect(rowOf({ action: { public: 'warn' } })).toContain('| warn (public) |');
});

test('an example says what it answers', () => {
  expect(rowOf({ flags: [{ text: 'so sorry, [[Ana]]', replyTo: 'bad stay' }] })).toContain(
    'so sorry, **Ana**<br>(answering “bad stay”) |',
  );
});
