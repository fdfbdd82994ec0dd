import { LAYERS, type Layer, type Pack } from '../../../src/policy/pack-schema';

/** A pack while it is being written: shaped like one, but whatever was typed stands in it, right or not. */
export type Draft = Omit<Pack, 'format' | 'issued'>;

/** Changes a draft; what it gets is never touched. */
export type Edit = (change: (draft: Draft) => Draft) => void;

const DAY_MS = 86_400_000;
/** Half a year: long enough to be no burden, short enough that an old pack is noticed. */
const LIFE_IN_DAYS = 180;

/** An empty hospital pack. @param now milliseconds since the epoch. */
export function newDraft(now: number): Draft {
  return {
    name: 'hospital',
    title: { en: '', es: '' },
    layer: 'hospital',
    version: 1,
    issuer: '',
    expires: inHalfAYear(now),
    lexicons: {},
    rules: [],
  };
}

/** The next version of a pack, to be written on. @param now milliseconds since the epoch. */
export function nextVersion({ format: _format, issued: _issued, ...pack }: Pack, now: number): Draft {
  return { ...pack, version: pack.version + 1, expires: inHalfAYear(now) };
}

/** The draft as a pack that nobody has looked at yet. */
export function candidate(draft: Draft, issued: Date): unknown {
  return { ...draft, format: 1, issued: issued.toISOString() };
}

/** The packs a layer leans on, lowest first. */
export function packsBelow(stack: readonly Pack[], layer: Layer): Pack[] {
  return stack.filter((pack) => rank(pack) < LAYERS.indexOf(layer));
}

/** The packs as they would be in force with this one in its layer. */
export function withPack(stack: readonly Pack[], pack: Pack): Pack[] {
  return [...stack.filter((other) => other.layer !== pack.layer), pack].sort((a, b) => rank(a) - rank(b));
}

function rank({ layer }: Pack): number {
  return LAYERS.indexOf(layer);
}

function inHalfAYear(now: number): string {
  return new Date(now + LIFE_IN_DAYS * DAY_MS).toISOString().slice(0, 10);
}
