import { useRef, useState } from 'preact/hooks';
import { Cloth } from './cloth';
import type { Follow } from './follow';
import type { Edges } from './place';
import { usePlace } from './use-place';
import { visiblePart } from './visible';

/** How far the cloth reaches over the edges of the control. */
const OVERLAP = 3;
/** The hem hangs out of sight: nothing of the control shows between its scallops. */
const HEM = 4;

interface CurtainProps {
  control: Element;
  follow: Follow;
  /** The hold is over: the cloth parts again. */
  parting: boolean;
  onParted(): void;
}

/** The cloth drawn across the control: above the page, never in it. */
export function Curtain({ control, follow, parting, onParted }: CurtainProps) {
  const cloth = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(() => sizeOf(control.getBoundingClientRect()));
  usePlace(cloth, follow, () => {
    if (!visiblePart(control)) return undefined;
    const rect = control.getBoundingClientRect();
    const now = sizeOf(rect);
    if (now.width !== size.width || now.height !== size.height) setSize(now);
    return { left: rect.left - OVERLAP, top: rect.top - OVERLAP };
  });
  const radius = Number.parseFloat(getComputedStyle(control).borderTopLeftRadius) || 0;
  return (
    <div
      ref={cloth}
      class="curtain"
      aria-hidden="true"
      data-parting={parting}
      onAnimationEnd={() => parting && onParted()}
      style={{ ...px(size), borderRadius: `${Math.min(radius, size.height) + OVERLAP}px` }}
    >
      <Cloth class="panel left" width={size.width / 2 + 1} height={size.height + HEM} />
      <Cloth class="panel right" width={size.width / 2 + 1} height={size.height + HEM} />
    </div>
  );
}

const sizeOf = ({ left, top, right, bottom }: Edges) => ({
  width: Math.round(right - left) + 2 * OVERLAP,
  height: Math.round(bottom - top) + 2 * OVERLAP,
});

const px = ({ width, height }: { width: number; height: number }) => ({ width: `${width}px`, height: `${height}px` });
