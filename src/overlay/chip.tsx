import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../words/words';
import { type ChipSpot, chipSpot } from './chip-spot';
import { thingsToLookAt } from './count';
import { covers, endReaches } from './covers';
import type { Follow } from './follow';
import { type Edges, sameEdges } from './place';
import { Shape, type ShapeName } from './shape';
import { trusted } from './trusted';
import { usePlace } from './use-place';
import type { ChipView } from './view';
import { visiblePart } from './visible';

const DOT = { width: 24, height: 24 };

/** What the chip shows, and the whole sentence behind it. */
function wording(chip: ChipView): { shape: ShapeName; label: string; tip: string } {
  switch (chip.state) {
    case 'watching':
      return watching(chip);
    case 'checking':
      return { shape: 'checking', label: t('chipChecking'), tip: t('chipCheckingTip') };
    case 'paused':
      return { shape: 'paused', label: t('chipPaused'), tip: chip.reason };
    case 'off':
      return { shape: 'off', label: t('chipOff'), tip: chip.reason };
    case 'found':
      return { shape: chip.action, label: thingsToLookAt(chip.count), tip: t('chipFoundTip') };
  }
}

/** Whose eyes are on what is posted here stands in the chip itself: different rules go with it. */
function watching({ audience, guessed }: Extract<ChipView, { state: 'watching' }>) {
  const internal = audience === 'internal';
  const tip = t(internal ? 'chipInternalTip' : 'chipPublicTip');
  return {
    shape: 'watching' as const,
    label: t(internal ? 'chipWatchingInternal' : 'chipWatchingPublic'),
    tip: guessed ? `${t('chipGuessedTip')} ${tip}` : tip,
  };
}

interface ChipProps {
  box: HTMLElement;
  chip: ChipView;
  mirror: Text | undefined;
  follow: Follow;
  onOpen(): void;
}

/** The small pill by a compose box: whether Curtain watches it, and what it found. */
export function Chip({ box, chip, mirror, follow, onOpen }: ChipProps) {
  const pill = useRef<HTMLButtonElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const { shape, label: text, tip } = wording(chip);

  const last = useRef<{ seen: Edges; spot: ChipSpot }>(undefined);
  usePlace(pill, follow, (_, fresh) => {
    const seen = visiblePart(box);
    if (!seen || !pill.current || !label.current) return undefined;
    const before = last.current;
    if (!fresh && before && sameEdges(before.seen, seen) && !endReaches(box, before.spot, mirror)) return before.spot;
    const full = { width: DOT.width + label.current.scrollWidth, height: DOT.height };
    const spot = chipSpot(seen, { full, dot: DOT }, covers(box, mirror));
    last.current = { seen, spot };
    pill.current.toggleAttribute('data-dot', spot.dot);
    return spot;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer or shorter label needs a place of its own.
  useLayoutEffect(() => follow.look(), [follow, text]);

  return (
    <button
      ref={pill}
      type="button"
      class="chip"
      data-state={chip.state}
      data-shape={shape}
      aria-label={`${text}. ${tip}`}
      onClick={trusted(() => chip.state === 'found' && onOpen())}
    >
      <Shape name={shape} />
      <span class="label" ref={label} aria-hidden="true">
        {text}
      </span>
      <span class="tip" aria-hidden="true">
        {tip}
      </span>
    </button>
  );
}
