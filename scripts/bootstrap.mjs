// Runs before anything is installed: plain Node, no dependencies.
// `node scripts/bootstrap.mjs <command> [arguments]` makes sure the packages of the lockfile are in place, then runs the
// command from them, so that every command of the README is the first one a fresh machine needs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const [command, ...rest] = process.argv.slice(2);

if (!installed()) install();
run(binary(command), rest);

/** Whether every package of the lockfile is installed in its version. Optional ones are for other platforms. */
function installed() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const have = readJson(record).packages;
  const want = readJson(join(root, 'package-lock.json')).packages;
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || (have[path] ? have[path].version === version : optional),
  );
}

function install() {
  console.log('Installing the packages of package-lock.json (once, about half a minute)…');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`npm ci failed${error ? `: ${error.message}` : ''}. Nothing was run.`);
  process.exit(status || 1);
}

/** The script behind a package's command: started with Node itself, it needs no shell, on Windows either. */
function binary(name) {
  const folder = join(root, 'node_modules', name ?? '');
  if (!name || !existsSync(folder)) {
    console.error(`bootstrap: no installed package gives the command "${name ?? ''}".`);
    process.exit(1);
  }
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function run(script, args) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
