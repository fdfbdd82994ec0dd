import { replyTo } from '../compose/reply-to';
import type { Audience, Post } from '../engine/post';
import type { Link } from '../messages/link';
import { within } from '../messages/patience';
import { readersCalled } from '../sites/readers';
import type { Site } from '../sites/site';
import { type Draft, LONGEST_READ } from './draft';

/** One try more, for the worker that the browser stopped between the question and the answer. */
const TRIES = 2;

/** A worker that hangs must not keep the box waiting for ever; a cold start takes a fraction of this. */
const ANSWER_MS = 4000;

/** What could get no verdict is asked about again after this, and after twice as long each further time, up to the second. */
const AGAIN_MS = 2000;
const LONGEST_MS = 60_000;

/** From here on the person is told that a verdict is on its way. */
const MOMENT_MS = 150;

interface Needs {
  site: Site;
  link: Link;
  /** Who reads what is posted here. */
  audience(): Audience;
  /** Whether anything may be asked now: nothing is while Curtain is paused. */
  mayAsk(): boolean;
  changed(draft: Draft): void;
}

/** Gets verdicts for drafts: one request in flight for each, and the newest text is always the next one asked about. */
export class Judge {
  readonly #running = new Map<Draft, Promise<void>>();
  /** How long a draft without a verdict waited for its last try, in milliseconds. */
  readonly #waits = new WeakMap<Draft, number>();

  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Resolves when the draft's text has its verdict, or can't have one now. Never rejects. */
  ask(draft: Draft): Promise<void> {
    if (draft.isAnswered || !this.#needs.mayAsk()) return Promise.resolve();
    const running = this.#running.get(draft) ?? this.#run(draft);
    this.#running.set(draft, running);
    return running;
  }

  /** Whether an answer is on its way. */
  isAsking(draft: Draft): boolean {
    return this.#running.has(draft);
  }

  async #run(draft: Draft): Promise<void> {
    const moment = setTimeout(() => this.#sayLate(draft), MOMENT_MS);
    let failures = 0;
    do failures = (await this.#try(draft)) ? 0 : failures + 1;
    while (failures < TRIES && !draft.isAnswered && draft.box.isConnected && this.#needs.mayAsk());
    clearTimeout(moment);
    // At once, not in a later microtask: an edit in between would find a request that is already over.
    this.#running.delete(draft);
    draft.late = false;
    draft.unanswered = failures === TRIES;
    if (draft.unanswered) this.#askAgain(draft);
    else this.#waits.delete(draft);
    this.#needs.changed(draft);
  }

  /** Nobody may type here for long: what the worker could not say it says once it can. */
  #askAgain(draft: Draft): void {
    const ms = Math.min(LONGEST_MS, (this.#waits.get(draft) ?? AGAIN_MS / 2) * 2);
    this.#waits.set(draft, ms);
    setTimeout(() => {
      if (draft.unanswered && draft.box.isConnected && this.#waits.get(draft) === ms) void this.ask(draft);
    }, ms);
  }

  /** Whether an answer came, be it to a text that has changed since. */
  async #try(draft: Draft): Promise<boolean> {
    try {
      draft.take(await within(ANSWER_MS, this.#needs.link.analyse(this.#postOf(draft))));
      return true;
    } catch {
      return false;
    }
  }

  #sayLate(draft: Draft): void {
    draft.late = true;
    this.#needs.changed(draft);
  }

  #postOf({ text, revision, box, declaration, readers }: Draft): Post {
    const answered = replyTo(box, declaration);
    const { site, audience } = this.#needs;
    return {
      text: text.slice(0, LONGEST_READ),
      site: site.id,
      audience: audience(),
      ...(readers !== undefined && { readers: readersCalled(readers) }),
      revision,
      ...(answered !== undefined && { replyTo: answered }),
    };
  }
}
