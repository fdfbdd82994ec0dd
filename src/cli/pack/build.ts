import { existsSync } from 'node:fs';
import { seal } from '../../policy/envelope';
import { readBuilt, textOfEnvelope } from './built';
import { type Command, type Terminal, textOf } from './command';
import { EXIT, Stopped } from './exit';
import { write } from './files';
import { tested } from './test';

/** `curtain pack build`: one file that people can sign. The same folder and date give the same bytes. */
export const build: Command = {
  usage: [
    'build <folder> [--out file] [--issued date] [--on pack]… [--strict]',
    'tests, then writes <name>-<version>.pack.json, which nobody has signed yet',
    'the date is --issued, else SOURCE_DATE_EPOCH, else now; the same date gives the same bytes',
  ],
  takes: 1,
  options: {
    out: { type: 'string' },
    issued: { type: 'string' },
    on: { type: 'string', multiple: true },
    strict: { type: 'boolean' },
  },
  async run(call, terminal) {
    const { pack, exit } = await tested(call, terminal, issuedAt(textOf(call, 'issued'), terminal));
    if (!pack || exit !== EXIT.fine) return EXIT.problems;
    const out = textOf(call, 'out') ?? `${pack.name}-${pack.version}.pack.json`;
    await keepsSignatures(out);
    write(out, textOfEnvelope(seal(pack)));
    terminal.say(`wrote ${out}; nobody has signed it yet`);
    return EXIT.fine;
  },
};

/** @throws Stopped when a date is none. */
export function issuedAt(said: string | undefined, { env, now }: Terminal): Date {
  const epoch = env.SOURCE_DATE_EPOCH;
  const date = said !== undefined ? new Date(said) : epoch !== undefined ? new Date(Number(epoch) * 1000) : now();
  if (!Number.isNaN(date.getTime())) return date;
  const [name, form] =
    said !== undefined ? ['--issued', 'a date, e.g. 2027-01-15'] : ['SOURCE_DATE_EPOCH', 'seconds since 1970'];
  throw new Stopped(EXIT.misunderstood, [`${name}: "${said ?? epoch}" is no date; expected ${form}`]);
}

/** People's signatures are work: they are not written over. */
async function keepsSignatures(out: string): Promise<void> {
  if (!existsSync(out) || (await readBuilt(out)).envelope.signatures.length === 0) return;
  throw new Stopped(EXIT.problems, [
    `${out}: it is signed, and was left alone; raise "version" in pack.yaml, or name another file with --out`,
  ]);
}
