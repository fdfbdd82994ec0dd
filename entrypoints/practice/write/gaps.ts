import type { Scenario } from '../../../src/policy/scenario-schema';

/** How many wordings are not written yet. */
export interface Gaps {
  /** In neither language. */
  both: number;
  /** In this one only: the other is shown in its place. */
  en: number;
  es: number;
}

export function gapsIn(scenario: Scenario): Gaps {
  const { title, situation, basis, replyTo, tempting, options, lesson } = scenario;
  const answered = replyTo ? [replyTo.author, replyTo.text] : [];
  const posts = options.flatMap(({ text, why }) => [text, why]);
  const wordings = [title, situation, basis, ...answered, tempting, ...posts, lesson];
  const count = (en: boolean, es: boolean) =>
    wordings.filter((words) => (words.en.trim() === '') === en && (words.es.trim() === '') === es).length;
  return { both: count(true, true), en: count(true, false), es: count(false, true) };
}
