import { seal } from '../../../src/policy/envelope';
import type { Pack } from '../../../src/policy/pack-schema';

/** The file of a built pack that nobody has signed yet, and what it is called. */
export function built(pack: Pack, now: Date): { name: string; text: string } {
  const text = `${JSON.stringify(seal({ ...pack, issued: now.toISOString() }))}\n`;
  return { name: `${pack.name}-${pack.version}.pack.json`, text };
}
