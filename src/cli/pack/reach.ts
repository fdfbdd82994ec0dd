import type { Pack } from '../../policy/pack-schema';

/** Whom a version goes to, in the order a browser asks: "group pilot in mode enforce; then 25% of browsers; nobody else yet". */
export function reach({ rollout }: Pick<Pack, 'rollout'>): string {
  if (!rollout) return 'everybody';
  const stages = rollout.map(({ group, percent, mode }) => {
    const share = percent !== undefined && percent < 100 ? `${percent}% of ` : '';
    const whom = group === undefined ? (share ? 'browsers' : 'everybody') : `group ${group}`;
    return `${share}${whom}${mode ? ` in mode ${mode}` : ''}`;
  });
  return [...stages, ...(reachesAll({ rollout }) ? [] : ['nobody else yet'])].join('; then ');
}

/** Whether some stage of the rollout takes everybody in. */
export function reachesAll({ rollout = [{}] }: Pick<Pack, 'rollout'>): boolean {
  return rollout.some(({ group, percent = 100 }) => group === undefined && percent === 100);
}
