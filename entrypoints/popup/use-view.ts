import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ExtensionRequest, PopupView } from '../../src/messages/protocol';
import { askForView, send } from './ask';

const REFRESH_MS = 1000;

/** `asking` until the first answer, `silent` while the background gives none. */
export type Answer = PopupView | 'asking' | 'silent';

/** The background's view, asked for again each second, and what tells the background to pause or resume. */
export function useView(): [Answer, (request: ExtensionRequest) => void] {
  const [answer, setAnswer] = useState<Answer>('asking');
  const refresh = useCallback(async () => setAnswer(await askForView().catch(() => 'silent' as const)), []);
  useEffect(() => repeat(refresh), [refresh]);
  const tell = (request: ExtensionRequest) => {
    void send(request).then(refresh, () => setAnswer('silent'));
  };
  return [answer, tell];
}

/** Waits for one answer before asking again, so that a slow worker is never asked twice. Returns what ends it. */
function repeat(task: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const next = async () => {
    await task();
    if (!over) timer = setTimeout(next, REFRESH_MS);
  };
  void next();
  return () => {
    over = true;
    clearTimeout(timer);
  };
}
