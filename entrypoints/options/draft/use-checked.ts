import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../../src/policy/pack-schema';
import type { Draft } from './draft';
import { type Flaw, glance, proof, together } from './flaws';

/** What is known of the draft. `proven` once its examples were run as it stands now. */
export interface CheckedDraft {
  /** The part of the draft that is a pack; undefined without a draft. */
  pack: Pack | undefined;
  flaws: readonly Flaw[];
  proven: boolean;
}

/** Running every example after every letter would make typing slow. */
const PAUSE_MS = 350;
const NO_FLAWS: readonly Flaw[] = [];

export function useChecked(draft: Draft | undefined, stack: readonly Pack[]): CheckedDraft {
  const seen = useMemo(() => draft && glance(draft, new Date()), [draft]);
  const [proven, setProven] = useState<{ of: Draft; flaws: readonly Flaw[] }>();
  useEffect(() => {
    if (!draft || !seen) return undefined;
    const outdated = new AbortController();
    const timer = setTimeout(async () => {
      try {
        setProven({ of: draft, flaws: await proof(draft, seen.pack, stack, new Date(), outdated.signal) });
      } catch (error) {
        if (!outdated.signal.aborted) throw error;
      }
    }, PAUSE_MS);
    return () => {
      outdated.abort();
      clearTimeout(timer);
    };
  }, [draft, seen, stack]);
  return useMemo(() => {
    const isProven = proven !== undefined && proven.of === draft;
    // Until the new ones are known, the old ones are the best guess; they would flicker otherwise.
    const flaws = seen ? together(seen.flaws, proven?.flaws ?? NO_FLAWS) : NO_FLAWS;
    return { pack: seen?.pack, flaws, proven: isProven };
  }, [draft, seen, proven]);
}
