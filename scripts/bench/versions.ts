import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { findChromium } from '../chromium';
import { findFirefox } from '../firefox';

/** What a part measures, or measures with, beside Curtain itself. */
export type Measured = 'Chromium' | 'Firefox' | 'peers';

const VERSIONS: Record<Measured, () => string[]> = {
  Chromium: () => [browserVersion(findChromium())],
  Firefox: () => [browserVersion(findFirefox())],
  peers: () => [pinned('package.json', 'devDependencies', ['compromise']), pinned('bench/quality/peers/package.json')],
};

/** On what, and of what, figures were taken: the line under a table. */
export function measuredOn(measured: readonly Measured[], record: string): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${gigabytes} GB, ${process.platform}, Node ${process.version}`;
  const versions = [`Curtain ${commitOf('.', record)}`, ...measured.flatMap((which) => VERSIONS[which]())];
  return `*${day}, ${machine}; ${versions.join(', ')}.*`;
}

/**
 * The commit of the sources, with a plus where files differ from it.
 * @param but a file that says nothing of what is measured: the record that figures are written to.
 */
export function commitOf(folder: string, but: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    const commit = git('rev-parse', '--short', 'HEAD');
    return git('status', '--porcelain', '--', '.', `:!${but}`) ? `${commit}+` : commit;
  } catch {
    return 'of sources without a commit';
  }
}

/** The name and version a browser tells; on Windows it tells neither. */
export function browserVersion(executable: string): string {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  const [, told] = /^(?:Mozilla |Google |Microsoft )?(\w+ \d[\w.]*)/.exec(stdout ?? '') ?? [];
  return told ?? `${executable}, which tells no version`;
}

/** Packages as a manifest pins them; npm installs no other version. */
function pinned(manifest: string, field = 'dependencies', names?: string[]): string {
  const versions = JSON.parse(readFileSync(manifest, 'utf8'))[field] as Record<string, string>;
  return (names ?? Object.keys(versions)).map((name) => `${name} ${versions[name]}`).join(', ');
}
