import { Card, type CardActs } from './card';
import type { OpenCard } from './cards';
import { Chip } from './chip';
import { Curtain } from './curtain';
import type { Follow } from './follow';
import { Hold, type HoldActs } from './hold';
import type { HeldFinding } from './hold-findings';
import { Lesson, type LessonView } from './lesson';
import { Line } from './line';
import type { LineView } from './lines';
import type { BoxView, HoldView } from './view';

/** A hold from its dialog to the last of its cloth. */
export interface HoldScene {
  view: HoldView;
  findings: HeldFinding[];
  /** The dialog is gone and the cloth parts. */
  parting: boolean;
  /** Tells one hold from the next. */
  id: number;
}

export interface Scene {
  boxes: BoxView[];
  card?: OpenCard | undefined;
  hold?: HoldScene | undefined;
  line?: LineView | undefined;
  lesson?: LessonView | undefined;
}

interface StageProps {
  scene: Scene;
  follow: Follow;
  cardActs: CardActs;
  holdActs: HoldActs;
  onChip(box: HTMLElement): void;
  onParted(): void;
  onLessonEnd(): void;
  onLessonRest(resting: boolean): void;
}

/** Everything Curtain draws over a page. */
export const Stage = ({
  scene: { boxes, card, hold, line, lesson },
  follow,
  cardActs,
  holdActs,
  onChip,
  onParted,
  onLessonEnd,
  onLessonRest,
}: StageProps) => (
  <>
    {boxes.map(({ box, chip, mirror }) => (
      <Chip key={box} box={box} chip={chip} mirror={mirror} follow={follow} onOpen={() => onChip(box)} />
    ))}
    {card && <Card key={card.view.box} {...card} follow={follow} acts={cardActs} />}
    {line && <Line key={line.message} {...line} follow={follow} />}
    {lesson && (
      <Lesson key={lesson.category} view={lesson} follow={follow} onClose={onLessonEnd} onRest={onLessonRest} />
    )}
    {hold?.view.control && (
      <Curtain
        key={`curtain ${hold.id}`}
        control={hold.view.control}
        follow={follow}
        parting={hold.parting}
        onParted={onParted}
      />
    )}
    {hold && !hold.parting && (
      <Hold key={`hold ${hold.id}`} view={hold.view} findings={hold.findings} follow={follow} acts={holdActs} />
    )}
  </>
);
