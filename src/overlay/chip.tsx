import { useRef } from 'preact/hooks';
import { t } from '../words/words';
import { type ChipSizes, type ChipSpot, chipSpot } from './chip-spot';
import { thingsToLookAt } from './count';
import { covers, endReaches } from './covers';
import type { Follow } from './follow';
import { type Edges, sameEdges } from './place';
import { Shape, type ShapeName } from './shape';
import { trusted } from './trusted';
import { usePlace } from './use-place';
import type { ChipView, Mirrored } from './view';
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

const sizesOf = (label: HTMLElement): ChipSizes => ({
  full: { width: DOT.width + label.scrollWidth, height: DOT.height },
  dot: DOT,
});

interface ChipProps {
  box: HTMLElement;
  chip: ChipView;
  mirror: Mirrored | undefined;
  follow: Follow;
  onOpen(): void;
}

/** The small pill by a compose box: whether Curtain watches it, and what it found. */
export function Chip({ box, chip, mirror, follow, onOpen }: ChipProps) {
  const pill = useRef<HTMLButtonElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const { shape, label: text, tip } = wording(chip);

  // By its label: while somebody types, a count goes up and down, and asking what lies where a chip may stand is dear.
  const known = useRef<{ seen: Edges; spots: Map<string, ChipSpot> }>(undefined);
  usePlace(pill, follow, (_, fresh) => {
    const seen = visiblePart(box);
    if (!seen || !pill.current || !label.current) return undefined;
    if (fresh || !known.current || !sameEdges(known.current.seen, seen)) known.current = { seen, spots: new Map() };
    const { spots } = known.current;
    const before = spots.get(text);
    const stays = before && !endReaches(box, before, mirror);
    const spot = stays ? before : chipSpot(seen, sizesOf(label.current), covers(box, mirror));
    spots.set(text, spot);
    pill.current.toggleAttribute('data-dot', spot.dot);
    return spot;
  });

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
