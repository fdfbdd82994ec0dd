import type { Entry, Outcome } from '../journal/entry';

/** A person's last word on a finding. Going back to edit and asking the privacy office are steps on the way. */
const LAST: readonly Outcome[] = ['fixed', 'overridden', 'false-alarm', 'passed', 'abandoned'];

/** Entries of days on which Curtain showed what it found. */
export function isOn({ mode }: Entry): boolean {
  return mode !== 'observe';
}

/** Whether Curtain pointed at it plainly: a mark that asks for a second look, or a hold. */
export function isGrave({ action }: Pick<Entry, 'action'>): boolean {
  return action === 'warn' || action === 'hold';
}

/** Findings a person was shown, each counted once: by what became of it in the end. */
export function shownIn(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => isOn(entry) && entry.action !== 'clear' && LAST.includes(entry.outcome));
}

/** Posts that went out with their verdict known. */
export function postsIn(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ outcome }) => outcome === 'posted');
}
