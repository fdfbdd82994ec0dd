import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../build/files-in';

/**
 * In which files of a browser's profile a word stands, in UTF-8 or in UTF-16, as Chromium writes its databases, its
 * preferences and the tabs it would restore. What LevelDB squeezes (Snappy) keeps letters that come for the first time
 * as they are, so a word unlike any other is found there too. Not looked through: what is encrypted (cookies), and what
 * the browser keeps in memory only.
 */
export function filesWith(profile: string, words: readonly string[]): string[] {
  const wanted = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return filesIn(profile).filter((path) => {
    const bytes = readFileSync(join(profile, path));
    return wanted.some((word) => bytes.includes(word));
  });
}
