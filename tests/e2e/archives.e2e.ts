import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { corpusFiles, readCorpus } from '../../training/corpus';
import { describeUnless } from '../browser/untested';

const CURTAIN = resolve('dist/curtain.mjs');
/** More than a block for each of three threads, and the last block not full. */
const POSTS = 700;
/** Several processes read a model each; a busy machine takes its time. */
const PATIENCE_MS = 120_000;

vi.setConfig({ testTimeout: PATIENCE_MS });
const folder = mkdtempSync(join(tmpdir(), 'curtain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = corpusFiles()
  .flatMap(readCorpus)
  .filter((_, at) => at % 20 === 0)
  .slice(0, POSTS)
  .map((post) => JSON.stringify(post));

function check(input: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CURTAIN, 'check', ...options], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

/** What of a recipe of the page fits; nothing when none does. */
function recipe(name: string, part: RegExp): string {
  const [, code = ''] = readFileSync('docs/archives.md', 'utf8').split(`<!-- recipe: ${name} -->`);
  return part.exec(code.split('```')[1] ?? '')?.[0] ?? '';
}

const posts = `${lines.join('\n')}\n`;
const alone = check(posts, '--summary');

test('one thread answers every post', () => {
  expect(alone.status).toBe(0);
  expect(alone.stdout.trimEnd().split('\n')).toHaveLength(POSTS);
});

test('several threads give the same bytes and the same table', () => {
  expect(check(posts, '--jobs', '3', '--summary')).toEqual(alone);
});

test('a line that is no post keeps its number, whichever thread it comes to', () => {
  const broken = [...lines.slice(0, 350), 'not a post', '', ...lines.slice(350, 500)].join('\n');
  const { status, stdout } = check(broken, '--jobs', '2');
  expect(status).toBe(1);
  const answers = stdout.trimEnd().split('\n');
  expect(answers).toHaveLength(501);
  expect(JSON.parse(answers[350] as string)).toMatchObject({ line: 351, error: expect.stringContaining('not JSON') });
});

test('cut at any line and checked in parts, as the pipe of an engine for large data does, it is the same', () => {
  const parts = [0, 1, 300, 699].map((from, at, cuts) => lines.slice(from, cuts[at + 1]));
  expect(parts.map((part) => check(`${part.join('\n')}\n`).stdout).join('')).toBe(alone.stdout);
});

test('the command of the recipe for Spark gives the same for lines dealt out, with one file and no environment', () => {
  const [command = '', ...given] = recipe('spark', /(?<=\.pipe\(")[^"]+/).split(' ');
  const place = mkdtempSync(join(folder, 'worker-'));
  copyFileSync(CURTAIN, join(place, 'curtain.mjs'));
  const environment = {
    cwd: place,
    env: { PATH: dirname(process.execPath) },
    encoding: 'utf8',
    maxBuffer: 1e9,
  } as const;
  const dealt = [0, 1, 2].flatMap((hand) => {
    const input = lines.filter((_, at) => at % 3 === hand).join('\n');
    return spawnSync(command, given, { ...environment, input })
      .stdout.trimEnd()
      .split('\n');
  });
  expect(dealt.sort()).toEqual(alone.stdout.trimEnd().split('\n').sort());
});

const missing = existsSync('/usr/bin/parallel') ? undefined : 'it is not installed';
describeUnless(missing, 'GNU parallel', () => {
  test('the recipe for GNU parallel, as it stands, gives the same bytes', () => {
    const command = recipe('parallel', /^parallel .+$/m);
    writeFileSync(join(folder, 'posts.jsonl'), posts);
    symlinkSync(resolve('dist'), join(folder, 'dist'));
    // Smaller blocks, so that there are several.
    execFileSync('sh', ['-c', command.replace('--block 1M', '--block 100k')], { cwd: folder });
    expect(readFileSync(join(folder, 'verdicts.jsonl'), 'utf8')).toBe(alone.stdout);
  });
});
