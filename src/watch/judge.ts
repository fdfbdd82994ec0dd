import { replyTo } from '../compose/reply-to';
import type { Post } from '../engine/post';
import type { Link } from '../messages/link';
import type { Site } from '../sites/site';
import type { Draft } from './draft';

/** One try more, for the worker that the browser stopped between the question and the answer. */
const TRIES = 2;

/** Gets verdicts for drafts: one request in flight for each, and the newest text is always the next one asked about. */
export class Judge {
  readonly #running = new Map<Draft, Promise<void>>();

  constructor(
    private readonly site: Site,
    private readonly link: Link,
    private readonly changed: (draft: Draft) => void,
  ) {}

  /** Resolves when the draft's text has its verdict, or can't have one now. */
  ask(draft: Draft): Promise<void> {
    if (draft.isJudged) return Promise.resolve();
    const running = this.#running.get(draft) ?? this.#run(draft).finally(() => this.#running.delete(draft));
    this.#running.set(draft, running);
    return running;
  }

  async #run(draft: Draft): Promise<void> {
    for (let failures = 0; failures < TRIES && !draft.isJudged; ) {
      const { revision } = draft;
      try {
        draft.take(await this.link.analyse(this.#postOf(draft)));
        failures = 0;
      } catch {
        failures = draft.revision === revision ? failures + 1 : failures;
        draft.unanswered = failures === TRIES;
      }
      this.changed(draft);
    }
  }

  #postOf({ text, revision, box, declaration }: Draft): Post {
    const answered = replyTo(box, declaration);
    const { id, audience } = this.site;
    return { text, site: id, audience, revision, ...(answered !== undefined && { replyTo: answered }) };
  }
}
