import { spawnSync } from 'node:child_process';

/**
 * Runs npm, the very one that runs us where there is one, over all packages: after a build for production it would leave
 * out those of development, and here that is all of them. Returns what it wrote, whatever it thought of it.
 */
export function npm(args: readonly string[], timeoutMs = 60_000): string {
  const options = { encoding: 'utf8', timeout: timeoutMs, maxBuffer: 64 * 2 ** 20 } as const;
  const own = process.env.npm_execpath;
  const all = [...args, '--include=dev'];
  const { stdout } = own
    ? spawnSync(process.execPath, [own, ...all], options)
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' });
  return stdout ?? '';
}
