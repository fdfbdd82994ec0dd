import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JournalView } from '../../src/messages/protocol';
import { ask } from '../../src/pack-ui/ask';

export type Answer = JournalView | 'asking' | 'failed';

/** The journal as it is now, and what empties it. Looked at again whenever the page comes back into sight. */
export function useJournal(): [Answer, () => Promise<void>] {
  const [answer, setAnswer] = useState<Answer>('asking');
  const take = useCallback(
    (request: { kind: 'journal' | 'empty-journal' }) => ask(request).then(setAnswer, () => setAnswer('failed')),
    [],
  );
  useEffect(() => {
    const look = () => void (document.hidden || take({ kind: 'journal' }));
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [take]);
  return [answer, () => take({ kind: 'empty-journal' })];
}
