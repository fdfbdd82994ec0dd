import { useId, useRef } from 'preact/hooks';
import type { Category } from '../engine/category';
import { t } from '../words/words';
import type { Follow } from './follow';
import { LESSONS } from './lesson-words';
import { placeInCorner, viewport } from './place';
import { trusted } from './trusted';
import { usePlace } from './use-place';
import { visiblePart } from './visible';

export interface LessonView {
  /** Not to be covered, while it is there: the box that was held. */
  box: Element;
  category: Category;
}

interface Props {
  view: LessonView;
  follow: Follow;
  onClose(): void;
  /** The pointer or the focus rests on it, or has left it. */
  onRest(resting: boolean): void;
}

/** A few lines in a corner, after a hold: what makes it matter, beyond this post. Heard from the live region. */
export function Lesson({ view, follow, onClose, onRest }: Props) {
  const part = useRef<HTMLElement>(null);
  const title = useId();
  usePlace(part, follow, (size) => placeInCorner(visiblePart(view.box), size(), viewport()));
  return (
    <section
      ref={part}
      class="lesson"
      aria-labelledby={title}
      onPointerEnter={() => onRest(true)}
      onPointerLeave={() => onRest(false)}
      onFocusIn={() => onRest(true)}
      onFocusOut={() => onRest(false)}
    >
      <h2 id={title}>{t('lessonTitle')}</h2>
      <p>{t(LESSONS[view.category])}</p>
      <button type="button" class="button quiet" onClick={trusted(onClose)}>
        {t('lessonClose')}
      </button>
    </section>
  );
}
