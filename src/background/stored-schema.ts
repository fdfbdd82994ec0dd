import * as z from 'zod';
import { MANAGED_FIELDS } from '../channels/managed';
import { LAYERS, signer } from '../policy/pack-schema';
import type { Change, Facts, Stored, StoredLayer } from './pack-db';

const layer = z.enum(LAYERS);
const source = z.enum(['bundled', 'file', 'url', 'managed']);

const pack = z.object({
  bytes: z.instanceof(Uint8Array),
  name: z.string(),
  version: z.number(),
  digest: z.string(),
  source,
  signers: z.array(signer),
  acceptedAt: z.number(),
});
const layerSchema = z.object({ inForce: pack.optional(), previous: pack.optional(), waiting: pack.optional() });

const seenSchema = z.object({
  version: z.number(),
  digest: z.string(),
  layer,
  root: z.string(),
  retired: z.literal(true).optional(),
});

const FACTS = {
  trust: z.object({
    root: z.string(),
    signers: z.object({ required: z.number(), keys: z.array(signer) }).optional(),
  }),
  seed: z.string(),
  url: z.string(),
  managed: z
    .object(MANAGED_FIELDS)
    .partial()
    .extend({ problems: z.array(z.string()) }),
  clock: z.number(),
  polled: z.object({
    addresses: z.array(z.string()).optional(),
    succeededAt: z.number().optional(),
    failures: z.number(),
    nextAt: z.number().optional(),
  }),
  problem: z.object({ stop: z.string(), details: z.array(z.string()), at: z.number(), source }),
} satisfies Record<keyof Facts, z.ZodType>;

/** The content of each table, by its keys, as it came from the disk. */
export type Raw = Record<'layers' | 'seen' | 'facts', Record<string, unknown>>;

/** What of it can be used, and what takes the rest out; absent where all of it can. */
export interface Sorted {
  stored: Stored;
  rubbish?: Change;
}

/** Sorts what was stored: a disk may give back anything, and one bad record must not take the others along. */
export function sorted({ layers, seen, facts }: Raw): Sorted {
  const [goodLayers, badLayers] = sift(layers, (key) => (layer.safeParse(key).success ? layerSchema : undefined));
  const [goodSeen, badSeen] = sift(seen, () => seenSchema);
  const [goodFacts, badFacts] = sift(facts, (key) => FACTS[key as keyof Facts]);
  const mended = Object.entries(badLayers).map(([key, value]) => [key, salvaged(value)] as const);
  const stored: Stored = {
    layers: { ...goodLayers, ...Object.fromEntries(mended.filter(([, left]) => left)) },
    seen: goodSeen as Stored['seen'],
    facts: { seed: '', clock: 0, polled: { failures: 0 }, ...goodFacts },
  };
  if ([badLayers, badSeen, badFacts].every((bad) => Object.keys(bad).length === 0)) return { stored };
  const rubbish = {
    layers: Object.fromEntries(mended),
    seen: undefinedAll(badSeen),
    facts: undefinedAll(badFacts),
  } as Change;
  return { stored, rubbish };
}

type Table = Record<string, unknown>;

/** What passes its schema, and what does not or has none. */
function sift(table: Table, schemaOf: (key: string) => z.ZodType | undefined): [good: Table, bad: Table] {
  const isGood = ([key, value]: [string, unknown]) => schemaOf(key)?.safeParse(value).success ?? false;
  const entries = Object.entries(table);
  return [Object.fromEntries(entries.filter(isGood)), Object.fromEntries(entries.filter((entry) => !isGood(entry)))];
}

/** The packs of a layer that are whole, where there are any. */
function salvaged(value: unknown): StoredLayer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const whole = Object.entries(value).filter(([key, kept]) => key in layerSchema.shape && pack.safeParse(kept).success);
  return whole.length > 0 ? (Object.fromEntries(whole) as StoredLayer) : undefined;
}

function undefinedAll(table: Table): Record<string, undefined> {
  return Object.fromEntries(Object.keys(table).map((key) => [key, undefined]));
}
