import { spawnSync } from 'node:child_process';

/** Runs npm, the very one that runs us where there is one. Returns what it wrote, whatever it thought of it. */
export function npm(args: readonly string[], timeoutMs = 60_000): string {
  const options = { encoding: 'utf8', timeout: timeoutMs, maxBuffer: 64 * 2 ** 20 } as const;
  const own = process.env.npm_execpath;
  const { stdout } = own
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return stdout ?? '';
}
