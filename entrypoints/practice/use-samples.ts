import { useRef } from 'preact/hooks';
import { t } from '../../src/words/words';
import { type BoxName, findBox } from './box';
import type { Sample } from './samples';
import { typeOut } from './type-out';

/** Types a sample into its box; a second pick stops the first. */
export function useSamples(boxOf: (sample: Sample) => BoxName): (sample: Sample) => void {
  const typing = useRef<AbortController>(null);
  return (sample) => {
    typing.current?.abort();
    const started = new AbortController();
    typing.current = started;
    // A frame later, as the pick may just have drawn the box.
    requestAnimationFrame(() => {
      const box = findBox(boxOf(sample));
      if (!box) return;
      box.scrollIntoView({ block: 'center' });
      void typeOut(box, t(sample.text), started.signal);
    });
  };
}
