import { useEffect, useRef, useState } from 'preact/hooks';
import type { Post } from '../../../src/engine/post';
import { breathe } from '../shell/breathe';
import { type Comparison, compare, type Progress } from './compare';
import type { Judges } from './use-judges';

/** How a comparison stands. */
export type Running =
  | { step: 'idle' }
  | { step: 'running'; progress: Progress }
  | { step: 'done'; of: number; comparison: Comparison }
  | { step: 'cancelled' };

interface Runner {
  running: Running;
  start(posts: readonly Post[]): void;
  cancel(): void;
}

/** Runs comparisons, one at a time; a change of the judges makes the last one void. */
export function useComparison({ inForce, draft }: Judges): Runner {
  const [running, setRunning] = useState<Running>({ step: 'idle' });
  const stopper = useRef<AbortController | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result is of the judges it was made with
  useEffect(() => {
    setRunning({ step: 'idle' });
    return () => stopper.current?.abort();
  }, [inForce, draft]);

  const start = async (posts: readonly Post[]) => {
    if (!draft) return;
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    const rest = async (progress: Progress) => {
      setRunning({ step: 'running', progress });
      await breathe();
    };
    try {
      await rest({ done: 0, of: posts.length });
      own.signal.throwIfAborted();
      const comparison = await compare(posts, inForce, draft, rest, own.signal);
      setRunning({ step: 'done', of: posts.length, comparison });
    } catch (error) {
      if (!own.signal.aborted) throw error;
      if (stopper.current === own) setRunning({ step: 'cancelled' });
    }
  };
  return { running, start: (posts) => void start(posts), cancel: () => stopper.current?.abort() };
}
