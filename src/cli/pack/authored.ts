import type { Pack } from '../../policy/pack-schema';
import { PackError, readPack, toPack } from '../../policy/read-pack';
import { readBuilt } from './built';
import { EXIT, Stopped } from './exit';
import { isFolder, readFolder } from './folder';

/** A pack to look at, be it a folder or a built file. @throws Stopped when it can't be read. */
export async function readEither(path: string): Promise<Pack> {
  if (!isFolder(path)) return (await readBuilt(path)).pack;
  try {
    return toPack(readPack(readFolder(path)));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new Stopped(EXIT.problems, inFolder(path, error.problems));
  }
}

/** Problems that name a file of a folder, so that the terminal can open it. */
export function inFolder(folder: string, problems: readonly string[]): string[] {
  const prefix = `${folder.replace(/[/\\]+$/, '')}/`;
  return problems.map((problem) => prefix + problem);
}
