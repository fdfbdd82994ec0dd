import type { Comparison } from './baseline';

/** What changed since the baseline, a line for each measure. */
export function changeLines({ changes }: Comparison): string[] {
  return changes.map(
    ({ measure, lost, gained, drop }) =>
      `${measure}: ${gained} gained, ${lost} lost since the baseline${drop ? ': A DROP BEYOND NOISE' : ''}`,
  );
}

/** Which files were not compared, and how to have them compared; empty when all were. */
export function unknownNote({ unknown }: Comparison): string {
  if (unknown.length === 0) return '';
  return ` Not compared, because they are not in the baseline as they are now (--update puts them there): ${unknown.join(', ')}.`;
}
