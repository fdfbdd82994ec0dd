import type { ParseArgsConfig } from 'node:util';
import type { Exit } from './exit';

/** Where a command speaks, and what day it is there. */
export interface Terminal {
  /** A line of what was asked for, on standard output. */
  say(line: string): void;
  /** A line of what is wrong, on standard error. */
  complain(line: string): void;
  now(): Date;
  env: Readonly<Record<string, string | undefined>>;
}

/** A call as it was understood. */
export interface Call {
  positionals: string[];
  values: Record<string, string | boolean | string[] | undefined>;
}

/** One command of `curtain pack`. */
export interface Command {
  /** What to type after the name, and what it does: the lines of the usage text. */
  usage: [call: string, ...does: string[]];
  /** How many files or folders it takes. */
  takes: number;
  options: NonNullable<ParseArgsConfig['options']>;
  /** @throws Stopped when it can't go on. */
  run(call: Call, terminal: Terminal): Promise<Exit>;
}

/** The text of an option; undefined when it was not given. */
export function textOf({ values }: Call, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times, or as a list with commas. */
export function listOf({ values }: Call, option: string): string[] {
  const value = values[option];
  return [value ?? []].flat().flatMap((text) => (typeof text === 'string' ? text.split(',') : []));
}
