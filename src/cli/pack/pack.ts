import { parseArgs } from 'node:util';
import { build } from './build';
import type { Call, Command, Terminal } from './command';
import { diff } from './diff';
import { EXIT, type Exit, Stopped } from './exit';
import { inspect } from './inspect';
import { keygen } from './keygen';
import { create } from './new';
import { revert } from './revert';
import { sign } from './sign';
import { test } from './test';
import { verify } from './verify';

const COMMANDS: Readonly<Record<string, Command>> = {
  new: create,
  test,
  build,
  keygen,
  sign,
  verify,
  inspect,
  diff,
  revert,
};

/** The lines of the usage text for `curtain pack`. */
export const PACK_USAGE = Object.values(COMMANDS)
  .flatMap(({ usage: [call, ...does] }) => [`  curtain pack ${call}`, ...does.map((line) => `      ${line}`)])
  .join('\n');

/** Runs `curtain pack …`. Never rejects for what a person can mend: that is said, and its exit code given. */
export async function pack(args: readonly string[], terminal: Terminal): Promise<Exit> {
  try {
    const [name = '', ...rest] = args;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw notUnderstood(name === '' ? 'expected a command' : `no command "${name}"`);
    return await command.run(understood(name, command, rest), terminal);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    for (const line of error.lines) terminal.complain(line);
    return error.exit;
  }
}

function understood(name: string, { options, takes, usage }: Command, args: string[]): Call {
  const call = parsed(args, options);
  if (call.positionals.length !== takes)
    throw notUnderstood(`${name} takes ${takes} file(s) or folder(s), not ${call.positionals.length}`, usage[0]);
  return call;
}

function parsed(args: string[], options: Command['options']): Call {
  try {
    const { positionals, values } = parseArgs({ args: keysAttached(args), options, allowPositionals: true });
    return { positionals, values: values as Call['values'] };
  } catch (error) {
    throw notUnderstood((error as Error).message.split('. ')[0] ?? '');
  }
}

/** One public key in 64 begins with a hyphen, and would be taken for an option. */
function keysAttached(args: string[]): string[] {
  return args.flatMap((arg, index) => {
    if (arg === '--trust' && isKeys(args[index + 1])) return `--trust=${args[index + 1]}`;
    return args[index - 1] === '--trust' && isKeys(arg) ? [] : arg;
  });
}

function isKeys(arg = ''): boolean {
  return /^-[A-Za-z0-9_-]{42}(,|$)/.test(arg);
}

function notUnderstood(what: string, usage?: string): Stopped {
  const hint = usage ? [`usage: curtain pack ${usage}`] : ['curtain help lists the commands and their options'];
  return new Stopped(EXIT.misunderstood, [`curtain pack: ${what}`, ...hint]);
}
