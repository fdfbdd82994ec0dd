import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserVersion, commitOf, measuredOn } from './versions';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'curtain-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('figures of the peers say which versions those were', () => {
  const line = measuredOn(['peers'], 'record.md');
  for (const name of ['compromise', 'harper.js', 'openredaction', 'redact-pii'])
    expect(line).toMatch(new RegExp(`, ${name} \\d+\\.\\d+\\.\\d+[,.]`));
  expect(measuredOn([], 'record.md')).not.toContain('harper');
});

test('the commit has a plus when the sources are not its own, and none for the record', () => {
  expect(commitOf(folder, 'record.md')).toBe('of sources without a commit');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '-q');
  writeFileSync(join(folder, 'a.ts'), 'one');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'one');
  const commit = git('rev-parse', '--short', 'HEAD').trim();
  writeFileSync(join(folder, 'record.md'), 'figures');
  expect(commitOf(folder, 'record.md')).toBe(commit);
  writeFileSync(join(folder, 'a.ts'), 'two');
  expect(commitOf(folder, 'record.md')).toBe(`${commit}+`);
});

test.skipIf(process.platform === 'win32').each([
  ['Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)', 'Chromium 156.0.8078.108'],
  ['Mozilla Firefox 153.8.0esr', 'Firefox 153.8.0esr'],
])('of what a browser says, %s, its version stays', (said, version) => {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\necho '${said}'\n`);
  chmodSync(path, 0o755);
  expect(browserVersion(path)).toBe(version);
});

test('a browser that says nothing is named as one', () => {
  const path = join(folder, 'browser');
  expect(browserVersion(path)).toBe(`${path}, which tells no version`);
});
