import { targetOf } from '../page/ask';

/** Files on their way to the page, taken before it heard of them. */
export interface Caught {
  files: readonly File[];
  /** How they came. */
  by: 'input' | 'paste' | 'drop';
  /** Where: a file input, or what was pasted into or dropped on. */
  target: HTMLElement;
  /** What was pasted or dropped along with them, by type. */
  texts: Readonly<Record<string, string>>;
  /** Where they were dropped, in the viewport. */
  point: { clientX: number; clientY: number };
}

export interface FileGuard {
  /** Files the page may have from now on, however they come. */
  allow(files: readonly File[]): void;
  /** Hands something to the page without being asked about it. */
  unguarded(act: () => void): void;
}

/**
 * Takes files that are chosen, pasted or dropped before any listener of the page hears of them. `take` tells whether it
 * did. A file input says `input` before it says `change`: either would hand the files over.
 */
export function guardFiles(window: Window, take: (caught: Caught) => boolean, signal: AbortSignal): FileGuard {
  const allowed = new Set<string>();
  const emptied = new WeakSet<EventTarget>();
  let handing = false;
  const guard = (event: Event) => {
    const target = targetOf(event);
    if (handing || !target) return;
    const caught = caughtIn(event, target as HTMLElement);
    const isTaken = caught?.files.length
      ? caught.files.some((file) => !allowed.has(nameOf(file))) && take(caught)
      : false;
    if (!isTaken && !(event.type === 'change' && emptied.delete(target))) return;
    event.stopImmediatePropagation();
    if (caught?.by !== 'input') event.preventDefault();
    else if (isTaken) empty(target as HTMLInputElement, event, emptied);
  };
  for (const type of ['input', 'change', 'paste', 'drop'])
    window.addEventListener(type, guard, { capture: true, signal });
  return {
    allow: (files) => {
      for (const file of files) allowed.add(nameOf(file));
    },
    unguarded: (act) => {
      handing = true;
      try {
        act();
      } finally {
        handing = false;
      }
    },
  };
}

/** A file that is chosen again is another object. */
function nameOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`;
}

/** Nothing of the page may find the files in the input meanwhile. */
function empty(input: HTMLInputElement, { type }: Event, emptied: WeakSet<EventTarget>): void {
  input.value = '';
  if (type === 'input') emptied.add(input);
}

function caughtIn(event: Event, target: HTMLElement): Caught | undefined {
  const { clientX = 0, clientY = 0, clipboardData, dataTransfer = clipboardData } = event as DragEvent & ClipboardEvent;
  const point = { clientX, clientY };
  if (event.type === 'paste' || event.type === 'drop') {
    if (!dataTransfer) return undefined;
    const texts = Object.fromEntries(
      dataTransfer.types.filter((type) => type !== 'Files').map((type) => [type, dataTransfer.getData(type)]),
    );
    return { files: [...dataTransfer.files], by: event.type, target, texts, point };
  }
  const { type, files } = target as HTMLInputElement;
  return type === 'file' ? { files: [...(files ?? [])], by: 'input', target, texts: {}, point } : undefined;
}
