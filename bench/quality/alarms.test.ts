import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { alarms, alarmTable } from './alarms';
import { readPosts } from './post';

const folder = mkdtempSync(join(tmpdir(), 'curtain-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(...lines: string[]): string {
  const path = join(folder, 'posts.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

const say = (text: string) => JSON.stringify({ text });

test('alarms are counted by post and by rule, and the posts are named by line', async () => {
  const path = file(say('quiet'), say('Ana Ana'), '', say('quiet'), say('Ana'));
  const found = await alarms(path, ({ text }) => ({
    findings: text.split(' ').flatMap((word) => (word === 'Ana' ? [{ ...{ start: 0, end: 3 }, ...ANA }] : [])),
    verdict: text.includes('Ana') ? 'hold' : 'clear',
  }));
  expect(found).toMatchObject({ posts: 4, shown: 2, held: 2, lines: new Map([['phi.name', [2, 5]]]) });
  expect(alarmTable(found)).toMatch(/shown anything \| +500\.0/);
  expect(alarmTable(found)).toMatch(/phi\.name +\| +500\.0 \| +2 5/);
});

const ANA = { category: 'phi.name', rule: 'phi.name' } as const;

test('a line that is not JSON is named', () => {
  expect(() => readPosts(file(say('quiet'), '{"text":'))).toThrow(/posts\.jsonl:2: not JSON/);
});
