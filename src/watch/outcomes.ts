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
  /** Time in dialogs that no finding has carried yet, in seconds. */
  #spent = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** A hold dialog opens: how long it takes is counted with what it comes to. */
  holdShown(): void {
    this.#heldAt = performance.now();
  }

  /** The box is gone, and its dialog with it. */
  holdOver(): void {
    this.#leaveDialog();
  }

  tell(outcome: Outcome, findings: readonly Finding[], reason?: string): void {
    if (CLOSING.includes(outcome)) this.#leaveDialog();
    if (findings.length === 0) return;
    const seconds = this.#spent;
    this.#spent = 0;
    findings.forEach(({ category, ruleId, action }, at) => {
      this.#tell({
        ...{ outcome, category, ruleId, action },
        ...(reason && { reason }),
        ...(at === 0 && seconds > 0 && { seconds }),
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

  #leaveDialog(): void {
    if (this.#heldAt !== undefined) this.#spent += (performance.now() - this.#heldAt) / 1000;
    this.#heldAt = undefined;
  }
}

/** What holds the drafts; what the person has called no problem holds them too, but is told of as that alone. */
export function heldIn(drafts: readonly Draft[]): Finding[] {
  return openIn(drafts).filter(({ action }) => action === 'hold');
}

/** The findings nobody has called no problem. */
export function openIn(drafts: readonly Draft[]): Finding[] {
  return drafts.flatMap((draft) => draft.findings.filter((finding) => !draft.isDismissed(finding)));
}

/** What holds the drafts and was not told as this before: who presses again and again is counted once. */
export function newlyHeldIn(drafts: readonly Draft[], outcome: Outcome): Finding[] {
  return drafts.flatMap((draft) => heldIn([draft]).filter((finding) => draft.isNews(outcome, finding)));
}
