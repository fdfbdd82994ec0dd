import { useRef, useState } from 'preact/hooks';
import type { Follow } from './follow';
import type { Edges } from './place';
import { outline, pleats } from './pleats';
import { usePlace } from './use-place';
import { visiblePart } from './visible';

/** How far the cloth reaches over the edges of the control. */
const OVERLAP = 3;

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
      <Panel side="left" width={size.width / 2 + 1} height={size.height} />
      <Panel side="right" width={size.width / 2 + 1} height={size.height} />
    </div>
  );
}

const sizeOf = ({ left, top, right, bottom }: Edges) => ({
  width: Math.round(right - left) + 2 * OVERLAP,
  height: Math.round(bottom - top) + 2 * OVERLAP,
});

const px = ({ width, height }: { width: number; height: number }) => ({ width: `${width}px`, height: `${height}px` });

function Panel({ side, width, height }: { side: 'left' | 'right'; width: number; height: number }) {
  const fold = `fold-${side}`;
  const drop = `drop-${side}`;
  return (
    <svg class={`panel ${side}`} width={width} height={height} aria-hidden="true">
      <defs>
        <linearGradient id={fold}>
          <stop class="shade" offset="0" />
          <stop class="cloth" offset=".22" />
          <stop class="light" offset=".46" />
          <stop class="cloth" offset=".7" />
          <stop class="shade" offset="1" />
        </linearGradient>
        <linearGradient id={drop} x2="0" y2="1">
          <stop offset="0" stop-opacity=".34" />
          <stop offset=".3" stop-opacity=".04" />
          <stop offset=".8" stop-opacity="0" />
          <stop offset="1" stop-opacity=".2" />
        </linearGradient>
      </defs>
      <rect class="back" width={width} height={height} />
      {pleats(width).map((pleat) => (
        <path key={pleat.x} d={outline(pleat, height)} fill={`url(#${fold})`} />
      ))}
      <rect width={width} height={height} fill={`url(#${drop})`} />
    </svg>
  );
}
