import { GOALS } from './goals';
import { goalsSection } from './judged-goals';
import { recordOf } from './record';

const HEAD =
  '# How fast Curtain is\n\nWritten by `npm run bench -- --record`. What is compared was measured in the same run, in turns.';

/** The text of `bench/speed.md`. */
export function report(parts: ReadonlyMap<string, string>): string {
  return recordOf(`${HEAD}\n\n${goalsSection(GOALS, parts)}`, parts);
}
