import type { State } from './pack-state';

const POLL_MINUTES = 30;

export interface PackUrls {
  hospital?: string;
  unit?: string;
  /** Time between two polls. */
  minutes: number;
}

/** Where packs come from: the administrator's addresses, or else the person's. */
export function urlsOf({ managed, stored }: State): PackUrls {
  const hospital = managed.packUrl ?? stored.facts.url;
  return {
    ...(hospital !== undefined && { hospital }),
    ...(managed.unitPackUrl !== undefined && { unit: managed.unitPackUrl }),
    minutes: managed.pollMinutes ?? POLL_MINUTES,
  };
}
