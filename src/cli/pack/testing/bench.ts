import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { parseDocument } from 'yaml';
import type { Exit } from '../exit';
import { pack } from '../pack';

/** For tests of the commands: a folder of their own, and calls as somebody would type them. */

export const NOW = new Date('2027-01-15T12:00:00Z');

/** What a call left behind. */
export interface Outcome {
  exit: Exit;
  said: string;
  complained: string;
}

/** A folder that is gone after the tests of the file. */
export function workbench() {
  const folder = mkdtempSync(join(tmpdir(), 'curtain-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    at: (name: string) => join(folder, name),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
    /** Changes fields of a YAML file; undefined takes one out. */
    edit: (name: string, fields: Record<string, unknown>) => {
      const document = parseDocument(readFileSync(join(folder, name), 'utf8'));
      for (const [field, value] of Object.entries(fields))
        if (value === undefined) document.delete(field);
        else document.set(field, value);
      writeFileSync(join(folder, name), document.toString());
    },
  };
}

export async function curtain(...args: string[]): Promise<Outcome> {
  const said: string[] = [];
  const complained: string[] = [];
  const exit = await pack(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    now: () => NOW,
    env: {},
  });
  return { exit, said: said.join('\n'), complained: complained.join('\n') };
}
