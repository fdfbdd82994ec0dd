import { readFileSync, writeFileSync } from 'node:fs';
import { EXIT, Stopped } from './exit';

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder; expected a file',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  EEXIST: 'it is there already; name another file, or move this one away first',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
};

/** @throws Stopped when the file can't be read. */
export function read(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(attempt(path, 'read', () => readFileSync(path)));
}

/** @throws Stopped when the file can't be read, or is not UTF-8. */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read(path));
  } catch (error) {
    if (error instanceof Stopped) throw error;
    throw new Stopped(EXIT.problems, [`${path}: expected UTF-8 text; save it as UTF-8`]);
  }
}

/** @param mode as for `writeFile`: `wx` leaves a file that is there alone. @throws Stopped when it can't be written. */
export function write(path: string, text: string, options: { flag?: 'w' | 'wx'; mode?: number } = {}): void {
  attempt(path, 'written', () => writeFileSync(path, text, options));
}

/** @param done what could not be done: "read". @throws Stopped in place of what the system throws. */
export function attempt<T>(path: string, done: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Stopped(EXIT.file, [`${path}: can't be ${done}: ${REASONS[code] ?? message}`]);
  }
}
