import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { onRemount } from '../fixture';

/**
 * Grows with each `fixture.remount()`: the key of what is put there anew. It is there when the call returns; a click that
 * follows would find the box from before otherwise, and lose the focus with it.
 */
export function useRemount(): number {
  const [mounted, setMounted] = useState(0);
  useEffect(() => onRemount(() => flushSync(() => setMounted((count) => count + 1))), []);
  return mounted;
}
