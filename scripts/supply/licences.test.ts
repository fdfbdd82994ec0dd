import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forbidden } from './licences';
import { noticesOf } from './notices';
import { shippedPackages } from './packages';

test('everything that ships may, and the notices are what would be written now', () => {
  const packages = shippedPackages();
  expect(packages.length).toBeGreaterThan(30);
  expect(forbidden(packages)).toEqual([]);
  expect(readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8')).toBe(noticesOf(packages));
});

test('what asks for more than its notice, or names no licence, may not ship', () => {
  expect(forbidden([{ name: 'left', license: 'GPL-3.0-only' }])).toEqual([
    'left is under GPL-3.0-only, and may not ship.',
  ]);
  expect(forbidden([{ name: 'right', license: '' }])).toHaveLength(1);
  expect(forbidden([{ name: 'zod', license: 'MPL-2.0' }])).toHaveLength(1);
});
