import { useEffect, useReducer } from 'preact/hooks';
import { type Desk, type DeskEvent, deskAfter, EMPTY_DESK, isUnsaved } from './desk';

/** The desk for the life of the page, whatever mode is in front. The browser asks before work that is in no file is left. */
export function useDesk(): [Desk, (event: DeskEvent) => void] {
  const [desk, tell] = useReducer(deskAfter, EMPTY_DESK);
  const unsaved = desk.manuscripts.some(isUnsaved);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return [desk, tell];
}
