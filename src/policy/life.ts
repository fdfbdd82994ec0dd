import { LIMITS } from './limits';
import type { Pack } from './pack-schema';

const DAY_MS = 86_400_000;

/** Last moment of a pack's last day, in UTC. */
export function endOf({ expires }: Pick<Pack, 'expires'>): Date | undefined {
  return expires === undefined ? undefined : new Date(`${expires}T23:59:59.999Z`);
}

/** Why a pack is not of its time: it has no last day, one that has passed, or one too far away. */
export function notOfItsTime(pack: Pack, now: Date): string[] {
  const end = endOf(pack);
  const issued = new Date(pack.issued);
  // A clock that was set back shows a moment before the pack was made.
  const today = issued > now ? issued : now;
  if (issued.getTime() > now.getTime() + LIMITS.aheadInDays * DAY_MS)
    return [`issued: ${pack.issued} has not come yet; expected a day that has, or this computer’s clock is wrong`];
  if (!end) return ['expires: expected the last day of the pack, e.g. 2027-06-30'];
  if (end < today) return [`expires: ${pack.expires} has passed; expected a day ahead`];
  if (end.getTime() - issued.getTime() > LIMITS.lifeInDays * DAY_MS)
    return [`expires: ${pack.expires} is too far away; expected at most ${LIMITS.lifeInDays} days`];
  return [];
}
