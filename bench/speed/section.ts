import { table } from '../table';

/** One table of the speed report. */
export interface Section {
  title: string;
  /** What was measured and how, so that a reader can judge it. */
  note: string;
  head: string[];
  rows: (string | number)[][];
}

export function markdown({ title, note, head, rows }: Section): string {
  return `## ${title}\n\n${note}\n\n${table(head, rows)}`;
}
