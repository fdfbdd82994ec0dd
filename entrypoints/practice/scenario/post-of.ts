import type { Post } from '../../../src/engine/post';
import type { Language } from '../../../src/engine/rule';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { PRACTICE_SITES } from '../site';
import { inWords } from './in-words';

/** A text as the engine would get it, written where the scenario happens. */
export function postOf({ network, replyTo }: Scenario, text: string, language: Language): Omit<Post, 'revision'> {
  const { id, audience } = PRACTICE_SITES[network];
  return { text, site: id, audience, ...(replyTo && { replyTo: inWords(replyTo.text, language) }) };
}
