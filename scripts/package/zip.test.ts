import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256, zipOf } from './zip';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'curtain-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, files: [string, string][], seconds: number): string {
  const root = join(folder, name);
  for (const [path, text] of files) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), seconds, seconds);
  }
  return root;
}

test('the same files give the same zip, whenever and in whatever order they were written', () => {
  const first = write(
    'first',
    [
      ['b.js', 'two'],
      ['a/a.js', 'one'],
    ],
    1_000_000_000,
  );
  const second = write(
    'second',
    [
      ['a/a.js', 'one'],
      ['b.js', 'two'],
    ],
    1_500_000_000,
  );
  expect(sha256(zipOf(first))).toBe(sha256(zipOf(second)));
  const { 'a/a.js': a, 'b.js': b } = unzipSync(zipOf(first));
  expect([strFromU8(a as Uint8Array), strFromU8(b as Uint8Array)]).toEqual(['one', 'two']);
});

test('another letter, or another name, gives another', () => {
  const plain = sha256(zipOf(write('plain', [['a.js', 'one']], 0)));
  expect(sha256(zipOf(write('letter', [['a.js', 'onf']], 0)))).not.toBe(plain);
  expect(sha256(zipOf(write('name', [['b.js', 'one']], 0)))).not.toBe(plain);
});
