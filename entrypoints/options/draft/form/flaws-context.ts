import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Flaw } from '../flaws';

/** What is known of the draft, for every field to find its own. */
export const FlawsContext = createContext<{ flaws: readonly Flaw[]; proven: boolean }>({ flaws: [], proven: false });

/** The flaws of a field, those of its parts included. */
export function useFlaws(field: string): Flaw[] {
  return useContext(FlawsContext).flaws.filter((flaw) => flaw.field === field || flaw.field.startsWith(`${field}.`));
}

/** Whether the examples of a rule were run as they stand: a rule that is not one yet can't be. @param rule `rules.0`. */
export function useProven(rule: string): boolean {
  const { proven } = useContext(FlawsContext);
  const stopped = useFlaws(rule).some(({ check, stops }) => stops || check === 'linear');
  return proven && !stopped;
}
