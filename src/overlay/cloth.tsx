import { useId } from 'preact/hooks';
import { outline, pleats } from './pleats';

interface ClothProps {
  class: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** A piece of the curtain: hanging folds, lit from the front, dark under the rail. */
export function Cloth({ class: name, width, height }: ClothProps) {
  const fold = useId();
  const drop = useId();
  return (
    <svg class={name} width={width} height={height} aria-hidden="true">
      <defs>
        <linearGradient id={fold}>
          <stop class="shade" offset="0" />
          <stop class="cloth" offset=".3" />
          <stop class="light" offset=".52" />
          <stop class="cloth" offset=".74" />
          <stop class="shade" offset="1" />
        </linearGradient>
        <linearGradient id={drop} x2="0" y2="1">
          <stop offset="0" stop-opacity=".4" />
          <stop offset=".35" stop-opacity=".06" />
          <stop offset=".8" stop-opacity="0" />
          <stop offset="1" stop-opacity=".22" />
        </linearGradient>
      </defs>
      {pleats(width).map((pleat) => (
        <g key={pleat.x}>
          <path d={outline(pleat, height)} fill={`url(#${fold})`} />
          <path class="drop" d={outline(pleat, height)} fill={`url(#${drop})`} />
        </g>
      ))}
    </svg>
  );
}
