import type { Managed } from '../channels/managed';
import { reread } from '../policy/accept';
import type { Layer } from '../policy/pack-schema';
import type { StoredPack } from './pack-db';
import type { State } from './pack-state';
import { urlsOf } from './pack-urls';

/** Where a policy may hold a pack itself: the hospital's first, as the unit's leans on it. */
export const EMBEDDED = [
  { field: 'pack', layer: 'hospital' },
  { field: 'unitPack', layer: 'unit' },
] as const satisfies readonly { field: keyof Managed; layer: Layer }[];

/**
 * A pack that stands in the policy, where it is news. It is not when it was taken before, nor when the pack's address has
 * brought a newer one since: the policy is only where that browser began.
 */
export async function embeddedNews(
  state: State,
  field: (typeof EMBEDDED)[number]['field'],
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const text = state.managed[field];
  if (text === undefined) return undefined;
  const bytes = new TextEncoder().encode(text);
  if (stored(state).some((pack) => same(pack.bytes, bytes))) return undefined;
  return (await isSuperseded(bytes, state)) ? undefined : bytes;
}

function stored({ stored: { layers } }: State): StoredPack[] {
  return Object.values(layers).flatMap(({ inForce, waiting }) =>
    [inForce, waiting].filter((pack) => pack !== undefined),
  );
}

function same(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, index) => byte === others[index]);
}

async function isSuperseded(bytes: Uint8Array, state: State): Promise<boolean> {
  const { hospital, unit } = urlsOf(state);
  if (!hospital && !unit) return false;
  // What can't be read is no old news: the checks tell what is wrong with it.
  const pack = await reread(bytes).catch(() => undefined);
  return pack !== undefined && pack.version < (state.stored.seen[pack.name]?.version ?? 0);
}
