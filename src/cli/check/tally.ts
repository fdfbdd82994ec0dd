import type { Detection } from '../engine';

type Label = Detection['verdict'];
const LABELS: Label[] = ['hold', 'warn', 'clear'];

/** How many posts of each label got each verdict. */
export type Counts = ReadonlyMap<string, number>;

/** Counts verdicts against the labels posts carry in `expect`. */
export class Tally {
  readonly counts = new Map<string, number>();

  add(expected: Label | undefined, given: Label): void {
    this.count(`${expected ?? 'unlabelled'} ${given}`, 1);
  }

  /** Adds what another tally counted. */
  take(counts: Counts): void {
    for (const [key, count] of counts) this.count(key, count);
  }

  /** A plain table: one row a label, how many posts got each verdict, and the share that was shown anything. */
  table(): string {
    const rows = [...LABELS, 'unlabelled'].flatMap((label) => this.row(label));
    return ['label       posts   hold   warn  clear   shown    held', ...rows, ''].join('\n');
  }

  private count(key: string, by: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + by);
  }

  private row(label: string): string[] {
    const given = LABELS.map((verdict) => this.counts.get(`${label} ${verdict}`) ?? 0);
    const [hold = 0, warn = 0, clear = 0] = given;
    const all = hold + warn + clear;
    if (all === 0) return [];
    const share = (count: number) => `${((100 * count) / all).toFixed(1)}%`.padStart(7);
    const numbers = [all, ...given].map((count) => String(count).padStart(6)).join(' ');
    return [`${label.padEnd(10)} ${numbers} ${share(hold + warn)} ${share(hold)}`];
  }
}
