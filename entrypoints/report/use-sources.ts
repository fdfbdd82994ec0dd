import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../src/journal/entry';
import { ask } from '../../src/pack-ui/ask';
import { Gathering, type Progress, type Source } from '../../src/report/gather';
import { breathe } from '../options/shell/breathe';

/** Shorter than a frame, so that the page stays alive. In milliseconds. */
const PATIENCE = 12;

/** Where the page's numbers come from, and how far reading them is. */
export interface Sources {
  entries: Entry[];
  files: readonly Source[];
  /** Whether the numbers are of the browser this page is in. */
  isOwn: boolean;
  progress?: Progress;
  /** The last reading was stopped, or the journal did not answer. */
  trouble?: 'cancelled' | 'failed';
}

export interface SourceActs {
  takeOwn(): void;
  add(files: readonly File[]): void;
  cancel(): void;
  clear(): void;
}

const NOTHING: Sources = { entries: [], files: [], isOwn: false };

/** In memory only: a reload forgets it. */
export function useSources(): [Sources, SourceActs] {
  const [sources, setSources] = useState<Sources>(NOTHING);
  const gathering = useRef(new Gathering());
  const open = useRef(new Set<AbortController>());
  const turn = useRef(Promise.resolve());
  /** The browser's own numbers asked for, while they are still wanted. */
  const awaited = useRef<object | undefined>(undefined);

  const gathered = (trouble?: Sources['trouble']): Sources => {
    const { entries, sources: files } = gathering.current;
    return { entries, files: [...files], isOwn: false, ...(trouble && { trouble }) };
  };
  const cancel = () => {
    for (const stopper of open.current) stopper.abort();
  };
  const clear = () => {
    cancel();
    awaited.current = undefined;
    gathering.current = new Gathering();
    setSources(NOTHING);
  };
  const read = async (files: readonly File[], { signal }: AbortController, into: Gathering) => {
    let rested = performance.now();
    const show = (shown: Sources) => gathering.current === into && setSources(shown);
    const rest = async (progress: Progress) => {
      if (performance.now() - rested < PATIENCE) return;
      show({ ...gathered(), progress });
      await breathe();
      rested = performance.now();
    };
    show({ ...gathered(), progress: { done: 0, of: 1 } });
    const trouble = await into.add(files, rest, signal).then(
      () => undefined,
      () => (signal.aborted ? ('cancelled' as const) : ('failed' as const)),
    );
    show(gathered(trouble));
  };
  /** What is added while other files are read waits for its turn; stopping stops both. */
  const add = (files: readonly File[]) => {
    if (files.length === 0) return;
    const own = new AbortController();
    const into = gathering.current;
    awaited.current = undefined;
    open.current.add(own);
    turn.current = turn.current.then(async () => {
      if (!own.signal.aborted) await read(files, own, into);
      open.current.delete(own);
    });
  };
  const takeOwn = () => {
    clear();
    const mine = {};
    awaited.current = mine;
    const show = (shown: Sources) => awaited.current === mine && setSources(shown);
    ask({ kind: 'journal' }).then(
      ({ entries }) => show({ ...NOTHING, entries, isOwn: true }),
      () => show({ ...NOTHING, trouble: 'failed' }),
    );
  };
  return [sources, { takeOwn, add, cancel, clear }];
}

/** Whether several people's counts are in it. Of a collector's file nobody knows whose they are. */
export function isGroup({ isOwn, files }: Sources): boolean {
  const counted = files.filter(({ kept, isTwin }) => kept > 0 && !isTwin);
  return !isOwn && (counted.length > 1 || counted.some(({ origin }) => origin === 'collector'));
}
