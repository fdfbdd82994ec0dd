import { type Call, type Command, listOf, type Terminal } from './command';
import { type Examined, examine } from './examine';
import { EXIT, type Exit } from './exit';
import { stackOf } from './stack';

/** `curtain pack test`: what a browser would say of the folder, and where. */
export const test: Command = {
  usage: [
    'test <folder> [--on pack]… [--strict]',
    'everything a browser would check, from the YAML; says file, line, field, and the fix',
    '--on names the packs below: the hospital pack, for a unit pack; --strict takes warnings for problems',
  ],
  takes: 1,
  options: { on: { type: 'string', multiple: true }, strict: { type: 'boolean' } },
  async run(call, terminal) {
    return (await tested(call, terminal, terminal.now())).exit;
  },
};

/** Examines the folder of a call and says what was found. `build` does the same before it builds. */
export async function tested(call: Call, terminal: Terminal, issued: Date): Promise<Examined & { exit: Exit }> {
  const [folder = ''] = call.positionals;
  const examined = await examine(folder, { issued, below: await stackOf(listOf(call, 'on')) });
  const strict = call.values.strict === true;
  for (const problem of examined.problems) terminal.complain(problem);
  for (const warning of examined.warnings) terminal.complain(strict ? warning : `${warning} (warning)`);
  terminal.say(summary(examined));
  if (examined.pack?.layer === 'unit' && !call.values.on)
    terminal.say('No hospital pack was named with --on, so nothing is known of what it locks, lowers or raises.');
  const bad = examined.problems.length + (strict ? examined.warnings.length : 0);
  return { ...examined, exit: bad > 0 ? EXIT.problems : EXIT.fine };
}

function summary({ pack, problems, warnings, ran }: Examined): string {
  const what = pack
    ? [`${pack.name} ${pack.version}`, count(pack.rules.length, 'rule')]
    : ['the pack could not be read'];
  const run = ran === undefined ? 'no example was run: mend what can’t be read first' : `${count(ran, 'example')} run`;
  return [...what, run, count(problems.length, 'problem'), count(warnings.length, 'warning')].join(', ');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
