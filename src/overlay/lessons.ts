import { t } from '../words/words';
import type { LessonView } from './lesson';
import { LESSONS } from './lesson-words';

/** Twice what it takes to read one, in milliseconds. It waits for a pointer or a focus that rests on it. */
const STAYS = 30_000;

/** Read out once the thanks for a fix and the new count have been, in milliseconds. */
const HEARD_AFTER = 2500;

interface Needs {
  changed(): void;
  /** Reads a message out. */
  hear(message: string): void;
}

/** The one lesson that may be shown, until it is closed or goes by itself. */
export class Lessons {
  current: LessonView | undefined;
  readonly #needs: Needs;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hearing: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  give(view: LessonView): void {
    this.current = view;
    this.rest(false);
    clearTimeout(this.#hearing);
    this.#hearing = setTimeout(() => this.#needs.hear(`${t('lessonTitle')} ${t(LESSONS[view.category])}`), HEARD_AFTER);
    this.#needs.changed();
  }

  /** False when there was none. */
  readonly close = (): boolean => {
    const wasOpen = this.current !== undefined;
    clearTimeout(this.#timer);
    clearTimeout(this.#hearing);
    this.current = undefined;
    if (wasOpen) this.#needs.changed();
    return wasOpen;
  };

  readonly rest = (resting: boolean): void => {
    clearTimeout(this.#timer);
    if (!resting) this.#timer = setTimeout(this.close, STAYS);
  };
}
