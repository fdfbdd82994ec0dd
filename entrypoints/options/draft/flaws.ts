import { ENGINE_VERSION } from '../../../src/engine/version';
import { CONTENT_CHECKS } from '../../../src/policy/content-checks';
import type { Pack } from '../../../src/policy/pack-schema';
import type { Check } from '../../../src/policy/refused';
import { breathe } from '../shell/breathe';
import { candidate, type Draft, packsBelow } from './draft';
import { missing } from './missing';
import { soundPart } from './sound-part';

/** Something the draft still needs before it can be a pack. */
export interface Flaw {
  /** Where it is, as a path into the draft: `rules.0.flags.1`, `adjust.phi.name`, `hosts.public.0`. */
  field: string;
  /** The check that found it; `missing` where nothing was written yet. */
  check: Check | 'missing';
  /** What is wrong, for whoever writes packs. */
  line: string;
  /** The rule, or field, it is in is no part of what can be run. */
  stops?: true;
}

/** A draft that was looked through. */
export interface Checked {
  /** The part of it that is a pack already. */
  pack: Pack;
  flaws: Flaw[];
}

/** What can be said of a draft at once: its shape and its words. */
export function glance(draft: Draft, issued: Date): Checked {
  const { pack, issues } = soundPart(candidate(draft, issued));
  const schema = issues.map(
    ({ path, message }): Flaw => ({
      field: path.join('.'),
      check: isEmpty(valueAt(draft, path)) ? 'missing' : 'schema',
      line: message,
      stops: true,
    }),
  );
  return { pack, flaws: onePerLine([...schema, ...missing(draft)]) };
}

/** All flaws that are known. Of a field where nothing was written yet, there is no more to be said. */
export function together(seen: readonly Flaw[], proven: readonly Flaw[]): Flaw[] {
  const bare = new Set(seen.filter(({ check }) => check === 'missing').map(({ field }) => field));
  return [...seen, ...proven.filter(({ field }) => !bare.has(field))];
}

function valueAt(draft: Draft, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], draft);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function onePerLine(flaws: Flaw[]): Flaw[] {
  return [...new Map(flaws.map((flaw) => [`${flaw.field} ${flaw.line}`, flaw])).values()];
}

/**
 * What the checks of a browser say of the part that is a pack. They are made in order, but all of them; only what could
 * be slow is not run. The page stays alive meanwhile.
 * @throws the signal's reason once it is aborted.
 */
export async function proof(
  draft: Draft,
  pack: Pack,
  stack: readonly Pack[],
  now: Date,
  signal: AbortSignal,
): Promise<Flaw[]> {
  const rest = async () => {
    await breathe();
    signal.throwIfAborted();
  };
  const grounds = { now, engine: ENGINE_VERSION, below: (layer: Pack['layer']) => packsBelow(stack, layer), rest };
  const flaws: Flaw[] = [];
  for (const { check, problems } of CONTENT_CHECKS) {
    await rest();
    flaws.push(...(await problems(pack, grounds)).map((line) => placed(line, check, draft)));
    signal.throwIfAborted();
    if (flaws.some((flaw) => flaw.check === 'linear')) break;
  }
  return onePerLine(flaws);
}

/** What compiling says of a rule that leans on something that is not there. */
const COMPILING = /^Rule (\S+) /;

/** Lines begin with where they are, a rule by its id; the form knows rules by their place. */
function placed(line: string, check: Check, draft: Draft): Flaw {
  if (COMPILING.test(line)) return placed(line.replace(COMPILING, '$1: it '), 'layers', draft);
  const [, head = '', rest = ''] = /^([^:\s]+): ([\s\S]*)$/.exec(line) ?? [];
  const id = head.replace(/^rules\./, '');
  const index = draft.rules.findIndex((rule) => rule.id === id);
  if (index === -1) return { field: head || 'rules', check, line: head ? rest : line };
  const [, field, detail] = /^((?:terms|patterns|flags|clears)\.\d+):? ([\s\S]*)$/.exec(rest) ?? [];
  return { field: `rules.${index}${field ? `.${field}` : ''}`, check, line: detail ?? rest };
}
