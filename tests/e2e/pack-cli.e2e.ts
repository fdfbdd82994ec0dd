import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

const CURTAIN = resolve('dist/curtain.mjs');
const folder = mkdtempSync(join(tmpdir(), 'curtain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built command as a script would, in a folder of its own. */
function curtain(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [CURTAIN, ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const SIGNERS: [name: string, file: string][] = [
  ['Privacy office', 'privacy-office.key.json'],
  ['Counsel', 'counsel.key.json'],
  ['IT security', 'it-security.key.json'],
];

/** What a reader of the page does by hand before a command, the first time and the second. */
const BY_HAND: Record<string, (() => unknown)[]> = {
  'curtain pack build general-hospital': [
    () => edit({ signers: signers(SIGNERS) }),
    () => edit({ version: 4, signers: signers(SIGNERS.with(1, ['Counsel', 'counsel-2027.key.json'])) }),
  ],
  'curtain pack diff general-hospital-1.pack.json general-hospital --posts posts.jsonl': [
    () => writeFileSync(join(folder, 'posts.jsonl'), '{"text": "so proud of Project Bluebird today"}\n'),
  ],
  'curtain pack verify general-hospital-2.pack.json --after general-hospital-1.pack.json': [
    async () => {
      edit({ version: 2 });
      await curtain('pack', 'build', 'general-hospital');
      for (const [, file] of SIGNERS) await curtain('pack', 'sign', 'general-hospital-2.pack.json', '--key', file);
    },
  ],
};

function signers(people: typeof SIGNERS) {
  return { required: 2, keys: people.map(([name, file]) => ({ name, key: publicKey(file) })) };
}

function edit(fields: object): void {
  const path = join(folder, 'general-hospital/pack.yaml');
  writeFileSync(path, stringify({ ...parse(readFileSync(path, 'utf8')), ...fields }));
}

function publicKey(file: string): string {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')).x;
}

test('every command of docs/packs.md does what the page says, one after the other', async () => {
  const blocks = readFileSync('docs/packs.md', 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm);
  const today = new Date().toISOString().slice(0, 10);
  const commands = [...blocks].flatMap(([, block = '']) =>
    block
      .trim()
      .replace(/--issued \S+/g, `--issued ${today}`)
      .split('\n'),
  );
  expect(commands.length).toBeGreaterThan(20);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const typed: string[] = [];
  for (const command of commands) {
    await BY_HAND[command]?.[typed.filter((earlier) => earlier === command).length]?.();
    typed.push(command);
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const { code, stderr } = await curtain(...args.slice(1));
    expect([command, code, stderr]).toEqual([command, 0, '']);
  }
}, 180_000);

test.each([
  ['problems found', 1, 'pack verify compare.pack.json'],
  ['a command there is not', 2, 'pack sing compare.pack.json'],
  ['an option there is not', 2, 'pack test general-hospital --strcit'],
  ['a folder that is not there', 3, 'pack test nowhere'],
  ['a file where a folder should be', 3, 'pack keygen --out nowhere/key.json'],
])('%s: the code says so, and no stack is shown', async (_what, expected, call) => {
  const { code, stderr } = await curtain(...call.split(' '));
  expect(code).toBe(expected);
  expect(stderr).not.toBe('');
  expect(stderr).not.toMatch(/^ +at /m);
});

test('help names every command and the exit codes', async () => {
  const { code, stdout } = await curtain('help');
  expect(code).toBe(0);
  for (const command of ['check', 'new', 'test', 'build', 'keygen', 'sign', 'verify', 'inspect', 'diff', 'revert'])
    expect(stdout).toContain(command);
  expect(stdout).toMatch(/0 done; 1 problems[\s\S]*2 the call[\s\S]*3 a file/);
});
