import { useRef } from 'preact/hooks';
import type { Follow } from './follow';
import type { LineView } from './lines';
import { placeBy, viewport } from './place';
import { Shape } from './shape';
import { usePlace } from './use-place';
import { visiblePart } from './visible';

/** A short line by a box or a control, which goes by itself. It is seen here and heard from the live region. */
export function Line({ by, message, state = 'watching', follow }: LineView & { follow: Follow }) {
  const line = useRef<HTMLDivElement>(null);
  usePlace(line, follow, (size) => {
    const seen = visiblePart(by);
    return seen && placeBy(seen, size(), viewport());
  });
  return (
    <div ref={line} class="line" aria-hidden="true">
      <Shape name={state} />
      {message}
    </div>
  );
}
