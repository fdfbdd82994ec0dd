import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { within } from '../../../src/messages/patience';
import type { Draft, Edit } from './draft';
import { DraftDb } from './draft-db';

/** A browser that has not opened its database by then may never; what was kept is shown when it does. */
const PATIENCE_MS = 3000;

/** `failed` where the browser can't keep it: the person is told, so that they export before they leave. */
export type Saved = 'opening' | 'saved' | 'saving' | 'failed';

/** The draft on the desk, kept on this computer with every change. */
export interface Desk {
  draft: Draft | undefined;
  saved: Saved;
  edit: Edit;
  /** Puts another draft on the desk, or clears it. */
  put(draft: Draft | undefined): void;
}

export function useDraft(): Desk {
  const [draft, setDraft] = useState<Draft>();
  const [saved, setSaved] = useState<Saved>('opening');
  const newest = useRef<Draft | undefined>(undefined);
  const keep = useRef<(draft: Draft | undefined) => void>(() => setSaved('failed'));

  useEffect(() => {
    const opening = open(setSaved).then(([kept, write]) => {
      keep.current = write;
      // Whoever did not wait for it has begun anew, and has not been told that anything was kept.
      if (newest.current) return write(newest.current);
      newest.current = kept;
      setDraft(kept);
      setSaved('saved');
    });
    within(PATIENCE_MS, opening).catch(() => setSaved('failed'));
  }, []);

  const put = useCallback((next: Draft | undefined) => {
    newest.current = next;
    setDraft(next);
    keep.current(next);
  }, []);
  const edit = useCallback<Edit>((change) => newest.current && put(change(newest.current)), [put]);
  return { draft, saved, edit, put };
}

/** The draft that was kept, and what keeps the next ones: while one is written, only the newest that follows waits. */
async function open(tell: (saved: Saved) => void): Promise<[Draft | undefined, (draft: Draft | undefined) => void]> {
  const db = await DraftDb.open();
  let waiting: { draft: Draft | undefined } | undefined;
  let writing = false;
  const write = async (draft: Draft | undefined) => {
    waiting = { draft };
    if (writing) return;
    writing = true;
    tell('saving');
    try {
      while (waiting) {
        const next: Draft | undefined = waiting.draft;
        waiting = undefined;
        await db.write(next);
      }
      tell('saved');
    } catch {
      tell('failed');
    } finally {
      writing = false;
    }
  };
  return [await db.read(), (draft) => void write(draft)];
}
