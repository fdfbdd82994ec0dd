import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** The style sheets a page asks for, from the root of the project. */
function sheetsOf(folder: string): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => join(folder, href));
}

test('practice looks the same outside the extension: the same sheets in the same order', () => {
  const inside = sheetsOf('entrypoints/practice');
  expect(inside.length).toBeGreaterThan(5);
  expect(sheetsOf('standalone').slice(0, inside.length)).toEqual(inside);
});
