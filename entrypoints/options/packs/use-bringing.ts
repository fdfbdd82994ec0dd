import { useState } from 'preact/hooks';
import type { PacksView } from '../../../src/messages/packs';
import type { Bringing } from '../../../src/pack-ui/bringing';

/** Follows what becomes of something that is brought in. */
export type Act = (outcome: Promise<[Bringing, PacksView?]>) => void;

/** How the bringing in of a pack stands, and what starts another. @param onChange called once one has come to an end. */
export function useBringing(onChange: () => Promise<void>): [Bringing, Act] {
  const [bringing, setBringing] = useState<Bringing>({ step: 'idle' });
  const act: Act = (outcome) => {
    setBringing({ step: 'checking' });
    void outcome.then(async ([next, view]) => {
      if (view) await onChange();
      setBringing(next);
    });
  };
  return [bringing, act];
}
