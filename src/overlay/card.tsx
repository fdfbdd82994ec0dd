import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { FalseAlarmReason } from '../journal/entry';
import { t } from '../words/words';
import { dropWords, shorten, wordsOf } from './excerpt';
import type { Follow } from './follow';
import { around, intersection, placeBy, viewport } from './place';
import { RuleLine } from './rule-line';
import { Swap, swapLabel } from './swap';
import { trusted } from './trusted';
import { usePlace } from './use-place';
import type { BoxView, MarkView } from './view';
import { visiblePart } from './visible';
import { WhyFine } from './why-fine';

export interface CardActs {
  fix(): void;
  edit(): void;
  dismiss(): void;
  /** The reason why it is no problem. */
  because(reason: FalseAlarmReason): void;
  /** To the card `by` marks further on, round the end. */
  move(by: number): void;
  close(): void;
}

interface CardProps {
  view: BoxView;
  index: number;
  /** Changes each time the focus must move in; 0 leaves it where it is. */
  focus: number;
  /** Set once the person has called it no problem. */
  settle?: unknown;
  follow: Follow;
  acts: CardActs;
}

/** The explanation of one mark: the fix first, then why, then quietly by which rule. */
export function Card({ view, index, focus, settle, follow, acts }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const title = useId();
  const why = useId();
  const mark = view.marks[index];

  usePlace(card, follow, (size) => {
    const seen = visiblePart(view.box);
    const words = around(mark?.ranges.flatMap((range) => Array.from(range.getClientRects())) ?? []);
    const anchor = seen && (words ? intersection(words, seen) : seen);
    return anchor && placeBy(anchor, size(), viewport());
  });
  useLayoutEffect(() => {
    // A key still held down must not give a reason: it finds the question, not its first answer.
    if (focus > 0) card.current?.querySelector<HTMLElement>('.reasons, button')?.focus({ preventScroll: true });
  }, [focus]);

  if (!mark) return null;
  const { finding } = mark;
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      {...(settle ? { 'aria-label': t('fineWhy') } : { 'aria-labelledby': title, 'aria-describedby': why })}
      data-action={finding.action}
    >
      {settle ? (
        <WhyFine held={finding.action === 'hold'} onReason={acts.because} />
      ) : (
        <Explained mark={mark} view={view} ids={{ title, why }} acts={acts} />
      )}
      <Foot index={index} count={settle ? 1 : view.marks.length} mark={mark} asking={Boolean(settle)} acts={acts} />
    </div>
  );
}

interface ExplainedProps {
  mark: MarkView;
  view: BoxView;
  ids: { title: string; why: string };
  acts: CardActs;
}

const Explained = ({ mark, view, ids, acts }: ExplainedProps) => {
  const { finding } = mark;
  const drop = dropWords(mark, view.marks);
  return (
    <>
      {finding.why.safer !== undefined && <Fix words={wordsOf(mark)} safer={finding.why.safer} act={acts.fix} />}
      <p class="why" id={ids.why}>
        {finding.why.sentence}
        {drop && <span class="drop"> {t('cardDrop', shorten(drop, 40))}</span>}
      </p>
      {finding.why.safer === undefined && (
        <button type="button" class="button main" onClick={trusted(acts.edit)}>
          {t('cardEditMyself')}
        </button>
      )}
      <div id={ids.title}>
        <RuleLine finding={finding} />
      </div>
    </>
  );
};

const Fix = ({ words, safer, act }: { words: string; safer: string; act(): void }) => (
  <button type="button" class="button main fix" aria-label={swapLabel(words, safer)} onClick={trusted(act)}>
    <Swap words={words} safer={safer} />
  </button>
);

interface FootProps {
  index: number;
  count: number;
  mark: MarkView;
  asking: boolean;
  acts: CardActs;
}

const Foot = ({ index, count, mark, asking, acts }: FootProps) => (
  <div class="foot">
    {!asking && mark.dismissed && <span>{t('fineNoted')}</span>}
    {!asking && !mark.dismissed && (
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
