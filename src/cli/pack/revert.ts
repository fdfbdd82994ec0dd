import { seal } from '../../policy/envelope';
import { endOf } from '../../policy/life';
import type { Pack } from '../../policy/pack-schema';
import { issuedAt } from './build';
import { readBuilt, textOfEnvelope } from './built';
import { type Command, textOf } from './command';
import { EXIT, Stopped } from './exit';
import { write } from './files';
import { reachesAll } from './reach';

const NEW_LIFE_DAYS = 90;
const DAY_MS = 86_400_000;

/** `curtain pack revert`: browsers never go back to a lower version, so the old content goes out as a higher one. */
export const revert: Command = {
  usage: [
    'revert <old.pack.json> --after <current.pack.json> [--out file] [--issued date] [--everybody]',
    'the old content as the next version, unsigned, for a rollback; --everybody drops its rollout',
  ],
  takes: 1,
  options: {
    after: { type: 'string' },
    out: { type: 'string' },
    issued: { type: 'string' },
    everybody: { type: 'boolean' },
  },
  async run(call, terminal) {
    const [path = ''] = call.positionals;
    const after = textOf(call, 'after');
    if (!after) throw new Stopped(EXIT.misunderstood, ['--after: expected the pack that browsers have now']);
    const [{ pack: old }, { pack: current }] = [await readBuilt(path), await readBuilt(after)];
    fits(old, current, path, after);
    const { pack, notes } = reverted(old, current, issuedAt(textOf(call, 'issued'), terminal), !!call.values.everybody);
    const out = textOf(call, 'out') ?? `${pack.name}-${pack.version}.pack.json`;
    write(out, textOfEnvelope(seal(pack)), { flag: 'wx' });
    terminal.say(
      `wrote ${out}: the content of version ${old.version} as version ${pack.version}; nobody has signed it yet`,
    );
    for (const note of notes) terminal.say(note);
    return EXIT.fine;
  },
};

function fits(old: Pack, current: Pack, path: string, after: string): void {
  const problem =
    old.name !== current.name
      ? `${path}: name: "${old.name}", but ${after} is "${current.name}"; expected two versions of one pack`
      : old.version >= current.version
        ? `${path}: version: ${old.version} is not older than ${current.version} of ${after}; are they the wrong way round?`
        : undefined;
  if (problem) throw new Stopped(EXIT.problems, [problem]);
}

function reverted(old: Pack, current: Pack, issued: Date, everybody: boolean): { pack: Pack; notes: string[] } {
  const { rollout, signers: _before, expires, ...content } = old;
  const stillGood = (endOf(old) ?? issued) > issued;
  const end = new Date(issued.getTime() + NEW_LIFE_DAYS * DAY_MS).toISOString().slice(0, 10);
  const pack: Pack = {
    ...content,
    version: current.version + 1,
    issued: issued.toISOString(),
    expires: stillGood ? expires : end,
    // Keys that were changed since may be the very ones that leaked: they do not come back with the content.
    ...(current.signers && { signers: current.signers }),
    ...(rollout && !everybody && { rollout }),
  };
  return { pack, notes: notesOn(old, current, pack) };
}

function notesOn(old: Pack, current: Pack, pack: Pack): string[] {
  const notes = [];
  if (pack.expires !== old.expires) notes.push(`expires: ${old.expires} is over; it is ${pack.expires} now`);
  if (JSON.stringify(old.signers) !== JSON.stringify(current.signers))
    notes.push(`signers: those of version ${current.version}, as keys have changed since`);
  if (!reachesAll(pack))
    notes.push(
      `rollout: as it was in version ${old.version}, so not everybody gets it: some keep version ${current.version}; --everybody drops it`,
    );
  return notes;
}
