import type { Organisation, Pack } from './pack-schema';

type Lexicons = Record<string, string[]>;

/** Which lexicons of the baseline the names of an organisation add to. */
const FROM_ORGANISATION: Record<keyof Organisation, string[]> = {
  names: ['our-hospital', 'house', 'our-house'],
  handles: ['our-hospital', 'our-house'],
  units: ['unit', 'our-unit'],
  spokespeople: ['spokesperson'],
};

/** The lexicons of each layer, lowest first. A layer adds to a lexicon of the layers below; it takes nothing out. */
export function extended(layers: readonly Pack[]): Lexicons[] {
  const all = new Map<string, string[]>();
  return layers.map((layer, index) => {
    const own = lexiconsOf(layer, layers.slice(0, index));
    for (const [name, entries] of Object.entries(own)) all.set(name, [...(all.get(name) ?? []), ...entries]);
    return Object.fromEntries(Object.keys(own).map((name) => [name, all.get(name) ?? []]));
  });
}

/** The layer below that has a lexicon of this name and lets nobody add to it. */
export function keeperOf(name: string, below: readonly Pack[]): Pack | undefined {
  return below.find(({ lexicons, mayExtend = [] }) => Object.hasOwn(lexicons, name) && !mayExtend.includes(name));
}

function lexiconsOf({ lexicons, organisation }: Pack, below: readonly Pack[]): Lexicons {
  const open = Object.entries(lexicons).filter(([name]) => !keeperOf(name, below));
  const named = new Map(open);
  if (!organisation) return Object.fromEntries(named);
  for (const [field, targets] of Object.entries(FROM_ORGANISATION))
    for (const target of targets) {
      const entries = organisation[field as keyof Organisation].map(plain).filter((entry) => entry !== '');
      if (entries.length > 0) named.set(target, [...(named.get(target) ?? []), ...entries]);
    }
  return Object.fromEntries(named);
}

/** A name as a term: what has a meaning in terms has none in names. */
function plain(name: string): string {
  return name
    .replace(/[()[\]|_*<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
