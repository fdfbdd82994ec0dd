import type { Audience } from '../engine/post';
import type { Finding, Verdict } from '../engine/verdict';
import type { Happening, Outcome } from '../journal/entry';
import type { Link } from '../messages/link';
import type { Draft } from './draft';

/** These close the hold dialog. */
const CLOSING: readonly Outcome[] = ['edited', 'fixed', 'overridden'];

interface Needs {
  link: Link;
  audience(): Audience;
}

/** Tells what became of findings and of posts, so that the hospital can count it. Never a word of the text. */
export class Outcomes {
  readonly #needs: Needs;
  readonly #owed = new Set<() => void>();
  #heldAt: number | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** A hold dialog opens: how long it takes is counted with what it comes to. */
  holdShown(): void {
    this.#heldAt = performance.now();
  }

  tell(outcome: Outcome, findings: readonly Finding[], reason?: string): void {
    const seconds = CLOSING.includes(outcome) ? this.#dialogSeconds() : undefined;
    findings.forEach(({ category, ruleId, action }, at) => {
      this.#tell({
        ...{ outcome, category, ruleId, action },
        ...(reason && { reason }),
        ...(at === 0 && seconds !== undefined && { seconds }),
      });
    });
  }

  /** A post goes out. @param action the gravest finding in it; absent where nothing could be checked. */
  posted(action: Verdict['action'] | undefined): void {
    this.#tell({ outcome: action ? 'posted' : 'unchecked', action: action ?? 'clear' });
  }

  /**
   * A person calls a finding no problem. It is told once: with the reason they give to what is returned, or without one
   * when they give none before the page goes.
   */
  falseAlarm(finding: Finding): (reason?: string) => void {
    const settle = (reason?: string) => {
      if (this.#owed.delete(settle)) this.tell('false-alarm', [finding], reason);
    };
    this.#owed.add(settle);
    return settle;
  }

  /** Tells what still waits for a reason. */
  settle(): void {
    for (const settle of this.#owed) settle();
  }

  #tell(happening: Omit<Happening, 'audience'>): void {
    this.#needs.link.tell({ kind: 'outcome', ...happening, audience: this.#needs.audience() });
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
