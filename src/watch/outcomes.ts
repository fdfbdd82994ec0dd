import type { Audience } from '../engine/post';
import type { Finding } from '../engine/verdict';
import type { Outcome } from '../journal/entry';
import type { Link } from '../messages/link';
import type { Draft } from './draft';

/** These close the hold dialog. */
const CLOSING: readonly Outcome[] = ['edited', 'fixed', 'overridden'];

interface Needs {
  link: Link;
  audience(): Audience;
}

/** Tells what became of findings, so that the hospital can count it. Never a word of the text. */
export class Outcomes {
  readonly #needs: Needs;
  #heldAt: number | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** A hold dialog opens: how long it takes is counted with what it comes to. */
  holdShown(): void {
    this.#heldAt = performance.now();
  }

  tell(outcome: Outcome, findings: readonly Finding[], reason?: string): void {
    const { link, audience } = this.#needs;
    const seconds = CLOSING.includes(outcome) ? this.#dialogSeconds() : undefined;
    findings.forEach(({ category, ruleId, action }, at) => {
      link.tell({
        ...{ kind: 'outcome', outcome, category, ruleId, action, audience: audience() },
        ...(reason && { reason }),
        ...(at === 0 && seconds !== undefined && { seconds }),
      });
    });
  }

  #dialogSeconds(): number | undefined {
    const heldAt = this.#heldAt;
    this.#heldAt = undefined;
    return heldAt === undefined ? undefined : (performance.now() - heldAt) / 1000;
  }
}

/** What holds the drafts. */
export function heldIn(drafts: readonly Draft[]): Finding[] {
  return drafts.flatMap(({ findings }) => findings.filter(({ action }) => action === 'hold'));
}
