import { withFingerprints } from '../../policy/keys';
import type { Pack } from '../../policy/pack-schema';
import { type Built, readBuilt } from './built';
import type { Command } from './command';
import { EXIT } from './exit';
import { reach } from './reach';
import { signaturesOf } from './signatures';

/** `curtain pack inspect`: what a built pack says of itself. Nothing is checked; that is `verify`. */
export const inspect: Command = {
  usage: ['inspect <pack.json> [--json]', 'who made it, for whom, who signed, and how much of what is in it'],
  takes: 1,
  options: { json: { type: 'boolean' } },
  async run({ positionals: [path = ''], values }, { say }) {
    const overview = await overviewOf(await readBuilt(path));
    if (values.json) say(JSON.stringify(overview, null, 2));
    else for (const line of table(overview)) say(line);
    return EXIT.fine;
  },
};

type Overview = Record<string, unknown>;

async function overviewOf(built: Built): Promise<Overview> {
  const { pack } = built;
  const { signed, others } = await signaturesOf(built);
  return {
    name: pack.name,
    title: pack.title,
    version: pack.version,
    issuer: pack.issuer,
    issued: pack.issued,
    expires: pack.expires ?? 'never: browsers will refuse it',
    layer: pack.layer,
    minimumEngine: pack.minimumEngine ?? 1,
    mode: pack.mode ?? 'as the layer below',
    rollout: reach(pack),
    signers: await signersOf(pack),
    signatures: { signed, keysItDoesNotName: others.length },
    rules: pack.rules.length,
    rulesByCategory: tally(pack.rules.map(({ category }) => category ?? 'signal (evidence only)')),
    rulesByAction: tally(pack.rules.flatMap(({ category, action }) => (category ? words(action) : []))),
    lexicons: Object.fromEntries(Object.entries(pack.lexicons).map(([name, entries]) => [name, entries.length])),
    adjustments: Object.fromEntries(
      Object.entries(pack.adjust ?? {}).map(([id, adjustment]) => [id, words(adjustment?.action) || 'wording']),
    ),
    locks: pack.locks ?? [],
  };
}

async function signersOf({ signers }: Pack): Promise<unknown> {
  if (!signers) return 'none named';
  return { required: signers.required, keys: await withFingerprints(signers.keys) };
}

function tally(names: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other)));
}

/** `warn`, or `public warn, internal note`. */
function words(action: unknown): string {
  if (typeof action !== 'object' || action === null) return String(action ?? '');
  return Object.entries(action)
    .map(([audience, grade]) => `${audience} ${grade}`)
    .join(', ');
}

function table(overview: Overview): string[] {
  return Object.entries(overview).flatMap(([name, value]) => rows(name, value));
}

function rows(name: string, value: unknown, indent = ''): string[] {
  const head = `${indent}${name}:`;
  if (typeof value !== 'object' || value === null) return [`${head} ${value}`];
  const inside = Object.entries(value);
  if (inside.length === 0) return [`${head} none`];
  if (inside.every(([, item]) => typeof item !== 'object' || item === null) && Array.isArray(value))
    return [`${head} ${value.join(', ')}`];
  if (!Array.isArray(value)) return [head, ...inside.flatMap(([key, item]) => rows(key, item, `${indent}  `))];
  return [head, ...value.flatMap((item) => dashed(Object.entries(item), `${indent}  `))];
}

/** One item of a list: its first field after a dash, the others below. */
function dashed(fields: [string, unknown][], indent: string): string[] {
  return fields
    .flatMap(([name, value]) => rows(name, value, `${indent}  `))
    .map((row, index) => (index === 0 ? row.replace(/^( *) {2}/, '$1- ') : row));
}
