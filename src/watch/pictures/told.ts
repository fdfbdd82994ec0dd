import type { Happening, Outcome } from '../../journal/entry';
import type { FileAnswer } from '../../overlay/file-view';
import type { Facts } from './facts';

type Told = Omit<Happening, 'audience'>;

/**
 * What became of what a file gave away, to be counted: one happening for each finding, and one for each thing no rule
 * finds (a place, a time, a kind of file), under a name that begins with `phi.photo.`.
 * @param seconds how long the dialog was open.
 */
export function toldOf(facts: Facts, answer: FileAnswer, seconds: number): Told[] {
  const outcome = outcomeOf(answer);
  const reason = answer.kind === 'attach' && answer.reason ? { reason: answer.reason } : {};
  const found = [...(facts.inName ?? []), ...facts.inText];
  const things: Told[] = [
    ...found.map(({ category, ruleId, action }) => ({ outcome, category, ruleId, action, ...reason })),
    ...carried(facts).map(([name, action]) => ({
      ...{ outcome, category: 'phi.photo' as const, ruleId: `phi.photo.${name}`, action },
      ...reason,
    })),
  ];
  return things.map((told, at) => (at === 0 ? { ...told, seconds } : told));
}

function carried({ type, place, time }: Facts): [string, 'warn' | 'hold'][] {
  const all: [string, 'warn' | 'hold', boolean][] = [
    ['dicom', 'hold', type === 'dicom'],
    ['pdf', 'hold', type === 'pdf'],
    ['place', 'warn', place],
    ['time', 'warn', time],
  ];
  return all.flatMap(([name, action, isThere]) => (isThere ? [[name, action]] : []));
}

function outcomeOf(answer: FileAnswer): Outcome {
  if (answer.kind === 'fix') return 'fixed';
  if (answer.kind === 'leave') return 'abandoned';
  return answer.kind === 'attach' && answer.reason ? 'overridden' : 'passed';
}
