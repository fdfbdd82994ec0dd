import type { Pack } from './pack-schema';

/** What a rollout goes by: nothing of it tells who uses the browser. */
export interface Place {
  /** Set by the administrator's policy. */
  group?: string;
  /** Where the browser stands for this pack, from 0 up to but not including 100; always the same. */
  point: number;
}

type Stage = NonNullable<Pack['rollout']>[number];

/** The first stage of a pack's rollout that takes this browser in; undefined while the pack has to wait here. */
export function stageFor({ rollout = [{}] }: Pick<Pack, 'rollout'>, { group, point }: Place): Stage | undefined {
  return rollout.find(
    (stage) => (stage.group === undefined || stage.group === group) && point < (stage.percent ?? 100),
  );
}

/**
 * Where a browser stands for a pack. The same seed gives each pack its own point, so that the same people are not always
 * the first. @param seed random, made once and never told to anybody.
 */
export async function pointOf(seed: string, pack: string): Promise<number> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${seed}\n${pack}`));
  return (new DataView(hash).getUint32(0) / 2 ** 32) * 100;
}
