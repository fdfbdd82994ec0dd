import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../words/words';
import { dropWords, shorten, wordsOf } from './excerpt';
import type { Follow } from './follow';
import { around, intersection, placeBy, viewport } from './place';
import { RuleLine } from './rule-line';
import { Swap, swapLabel } from './swap';
import { trusted } from './trusted';
import { usePlace } from './use-place';
import type { BoxView } from './view';
import { visiblePart } from './visible';

export interface CardActs {
  fix(): void;
  edit(): void;
  dismiss(): void;
  /** To the card `by` marks further on, round the end. */
  move(by: number): void;
  close(): void;
}

interface CardProps {
  view: BoxView;
  index: number;
  /** Changes each time the focus must move in; 0 leaves it where it is. */
  focus: number;
  follow: Follow;
  acts: CardActs;
}

/** The explanation of one mark: the fix first, then why, then quietly by which rule. */
export function Card({ view, index, focus, follow, acts }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const title = useId();
  const why = useId();
  const mark = view.marks[index];

  usePlace(card, follow, (size) => {
    const seen = visiblePart(view.box);
    const words = around(mark?.ranges.flatMap((range) => Array.from(range.getClientRects())) ?? []);
    const anchor = seen && (words ? intersection(words, seen) : seen);
    return anchor && placeBy(anchor, size, viewport());
  });
  useLayoutEffect(() => {
    if (focus > 0) card.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [focus]);

  if (!mark) return null;
  const { finding } = mark;
  const drop = dropWords(mark, view.marks);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-labelledby={title}
      aria-describedby={why}
      data-action={finding.action}
    >
      {finding.why.safer !== undefined && <Fix words={wordsOf(mark)} safer={finding.why.safer} act={acts.fix} />}
      <p class="why" id={why}>
        {finding.why.sentence}
        {drop && <span class="drop"> {t('cardDrop', shorten(drop, 40))}</span>}
      </p>
      {finding.why.safer === undefined && (
        <button type="button" class="button main" onClick={trusted(acts.edit)}>
          {t('cardEditMyself')}
        </button>
      )}
      <div id={title}>
        <RuleLine finding={finding} />
      </div>
      <Foot index={index} count={view.marks.length} dismissable={finding.action !== 'hold'} acts={acts} />
    </div>
  );
}

const Fix = ({ words, safer, act }: { words: string; safer: string; act(): void }) => (
  <button type="button" class="button main fix" aria-label={swapLabel(words, safer)} onClick={trusted(act)}>
    <Swap words={words} safer={safer} />
  </button>
);

interface FootProps {
  index: number;
  count: number;
  dismissable: boolean;
  acts: CardActs;
}

const Foot = ({ index, count, dismissable, acts }: FootProps) => (
  <div class="foot">
    {dismissable && (
      <button type="button" class="button quiet dismiss" onClick={trusted(acts.dismiss)}>
        {t('cardDismiss')}
      </button>
    )}
    <span class="steps">
      {count > 1 && (
        <>
          <Step label={t('cardPrevious')} path="M10 3 5 8l5 5" act={() => acts.move(-1)} />
          <span>{t('cardPosition', index + 1, count)}</span>
          <Step label={t('cardNext')} path="m6 3 5 5-5 5" act={() => acts.move(1)} />
        </>
      )}
      <Step label={t('cardClose')} path="m4 4 8 8m0-8-8 8" act={acts.close} />
    </span>
  </div>
);

const Step = ({ label, path, act }: { label: string; path: string; act(): void }) => (
  <button type="button" class="step" aria-label={label} onClick={trusted(act)}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
