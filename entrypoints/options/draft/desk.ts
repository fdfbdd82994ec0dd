import type { Pack } from '../../../src/policy/pack-schema';
import type { Draft, Edit } from './draft';

/** What every part of the form works with. */
export interface PartProps {
  draft: Draft;
  edit: Edit;
  /** The packs the draft leans on, lowest first. */
  below: readonly Pack[];
}

/** Sets fields of the draft; a field that is `undefined` is left to the packs below. */
export function setting<Key extends keyof Draft>(edit: Edit, field: Key): (value: Draft[Key] | undefined) => void {
  return (value) => edit((draft) => ({ ...draft, [field]: value }));
}

/** What was typed where a number is expected: the number, or the words as they are, for the check to name. */
export function numberFrom(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const number = Number(typed);
  return Number.isNaN(number) ? (typed as unknown as number) : number;
}
