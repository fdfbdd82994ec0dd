import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from '../build/files-in';
import { sourcePaths } from './package/sources';
import { sha256, zipOf } from './package/zip';

/**
 * `npx tsx scripts/reproduce.ts`, after a build: builds the packages for Chrome and Firefox once more from a copy of the
 * sources in another folder, and compares. Whoever has the sources can so prove that a package was made of them.
 */
const BROWSERS = ['chrome', 'firefox'] as const;

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'curtain-again-')));
try {
  for (const path of sourcePaths()) cpSync(path, join(copy, path));
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'), 'junction');
  const problems = BROWSERS.flatMap((browser) => {
    const built = `.output/${browser}-mv3`;
    buildAgain(browser);
    return [...unlike(built, join(copy, built)), ...tellingOf(built, [resolve('.'), copy])];
  });
  for (const problem of problems) console.log(problem);
  if (problems.length === 0) console.log(`the same packages again, SHA-256 ${BROWSERS.map(printOf).join(' and ')}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function buildAgain(browser: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', browser],
    { cwd: copy, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The second build for ${browser} failed.\n${stdout}\n${stderr}`);
}

function printOf(browser: string): string {
  return `${sha256(zipOf(`.output/${browser}-mv3`)).slice(0, 16)}…`;
}

/** Which files differ; when none does, the zips are the same as well. */
function unlike(first: string, second: string): string[] {
  const [one, other] = [hashesIn(first), hashesIn(second)];
  const files = [...new Set([...one.keys(), ...other.keys()])]
    .sort()
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => `${name} is not the same in two builds. Build anew (npm run build), then look at what differs.`);
  if (files.length > 0) return files;
  return sha256(zipOf(first)) === sha256(zipOf(second)) ? [] : ['The files are the same, but their zips are not.'];
}

function hashesIn(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

/** A path of the machine that built it has no place in a package. */
function tellingOf(built: string, folders: readonly string[]): string[] {
  return filesIn(built).flatMap((name) => {
    const text = readFileSync(join(built, name), 'latin1');
    return folders
      .filter((folder) => text.includes(folder))
      .map((folder) => `${name} tells where it was built: ${folder}`);
  });
}
