import { useMemo } from 'preact/hooks';
import type { Mode } from '../../../src/messages/protocol';
import type { Pack } from '../../../src/policy/pack-schema';
import { language } from '../../../src/words/words';
import { withPack } from '../draft/draft';
import type { Packs } from '../shell/use-packs';
import { type Judge, judgeOf } from './judge';

/** The packs in force and the draft on them, each with an engine. A draft that can't be compiled has none. */
export interface Judges {
  inForce: Judge;
  draft: Judge | undefined;
}

export function useJudges({ stack, view }: Packs, draft: Pack | undefined): Judges {
  const locked = view.locks.some(({ setting }) => setting === 'mode') ? view.mode : undefined;
  const inForce = useMemo(() => judgeOf(stack, language(), view.mode), [stack, view.mode]);
  const drafted = useMemo(() => draft && compiled(withPack(stack, draft), locked), [stack, draft, locked]);
  return useMemo(() => ({ inForce, draft: drafted }), [inForce, drafted]);
}

function compiled(stack: readonly Pack[], locked: Mode | undefined): Judge | undefined {
  try {
    return judgeOf(stack, language(), locked);
  } catch {
    // What keeps it from running is among the draft's flaws.
    return undefined;
  }
}
