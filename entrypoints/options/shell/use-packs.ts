import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PacksView } from '../../../src/messages/packs';
import { ask } from '../../../src/pack-ui/ask';
import type { Pack } from '../../../src/policy/pack-schema';

/** How the packs stand, and the packs themselves. */
export interface Packs {
  view: PacksView;
  /** Lowest layer first. */
  stack: readonly Pack[];
}

/** `asking` until the first answer, `silent` while the background gives none. */
export type PacksAnswer = Packs | 'asking' | 'silent';

/** A sleeping worker starts well within this. */
const PATIENCE_MS = 10_000;

/** The packs of this browser, and what asks for them anew. They are asked for whenever the page comes to the front. */
export function usePacks(): [PacksAnswer, () => Promise<void>] {
  const [answer, setAnswer] = useState<PacksAnswer>('asking');
  const refresh = useCallback(async () => setAnswer(await askForPacks().catch(() => 'silent' as const)), []);
  useEffect(() => {
    void refresh();
    const onFront = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', onFront);
    return () => document.removeEventListener('visibilitychange', onFront);
  }, [refresh]);
  return [answer, refresh];
}

async function askForPacks(): Promise<Packs> {
  const [view, stack] = await Promise.all([ask({ kind: 'packs' }, PATIENCE_MS), ask({ kind: 'stack' }, PATIENCE_MS)]);
  return { view, stack };
}
