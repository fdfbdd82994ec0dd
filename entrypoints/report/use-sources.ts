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
  const stopper = useRef<AbortController | undefined>(undefined);

  const gathered = (trouble?: Sources['trouble']): Sources => {
    const { entries, sources: files } = gathering.current;
    return { entries, files: [...files], isOwn: false, ...(trouble && { trouble }) };
  };
  const clear = () => {
    stopper.current?.abort();
    gathering.current = new Gathering();
    setSources(NOTHING);
  };
  const add = async (files: readonly File[]) => {
    if (files.length === 0 || stopper.current) return;
    const own = new AbortController();
    stopper.current = own;
    const current = gathering.current;
    let rested = performance.now();
    const rest = async (progress: Progress) => {
      if (performance.now() - rested < PATIENCE) return;
      setSources({ ...gathered(), progress });
      await breathe();
      rested = performance.now();
    };
    setSources({ ...gathered(), progress: { done: 0, of: 1 } });
    const trouble = await current.add(files, rest, own.signal).then(
      () => undefined,
      () => (own.signal.aborted ? ('cancelled' as const) : ('failed' as const)),
    );
    stopper.current = undefined;
    if (gathering.current === current) setSources(gathered(trouble));
  };
  const takeOwn = () => {
    clear();
    ask({ kind: 'journal' }).then(
      ({ entries }) => setSources({ ...NOTHING, entries, isOwn: true }),
      () => setSources({ ...NOTHING, trouble: 'failed' }),
    );
  };
  return [sources, { takeOwn, add: (files) => void add(files), cancel: () => stopper.current?.abort(), clear }];
}

/** Whether several people's counts are in it. Of a collector's file nobody knows whose they are. */
export function isGroup({ isOwn, files }: Sources): boolean {
  const counted = files.filter(({ kept, isTwin }) => kept > 0 && !isTwin);
  return !isOwn && (counted.length > 1 || counted.some(({ origin }) => origin === 'collector'));
}
