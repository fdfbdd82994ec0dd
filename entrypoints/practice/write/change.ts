import type { Scenario, ScenarioNetwork, ScenarioOption } from '../../../src/policy/scenario-schema';
import { codeFrom } from '../../options/draft/form/code-from';

const UNNAMED = 'new-scenario';

/** The title, and the name of the file with it for as long as nobody has given the file a name of its own. */
export function titled(scenario: Scenario, title: Scenario['title']): Scenario {
  const follows = scenario.id === nameFor(scenario.title);
  return { ...scenario, title, ...(follows && { id: nameFor(title) }) };
}

/** The name of the file, in the letters a name may have. */
export function named(scenario: Scenario, words: string): Scenario {
  return { ...scenario, id: codeFrom(words, UNNAMED) };
}

/** On a review site there is always a review to answer. */
export function placed(scenario: Scenario, network: ScenarioNetwork): Scenario {
  return network === 'bedside' ? answering({ ...scenario, network }, true) : { ...scenario, network };
}

/** With a post that is answered, or without one. */
export function answering({ replyTo, ...scenario }: Scenario, isReply: boolean): Scenario {
  if (!isReply) return scenario;
  return { ...scenario, replyTo: replyTo ?? { author: { en: '', es: '' }, text: { en: '', es: '' } } };
}

export function withOption(scenario: Scenario, place: number, change: Partial<ScenarioOption>): Scenario {
  const options = scenario.options.map((option, at) => (at === place ? { ...option, ...change } : option));
  return { ...scenario, options };
}

/** The one post to teach: it alone is the best, and Curtain has nothing to say of it. */
export function teaching(scenario: Scenario, place: number): Scenario {
  const options = scenario.options.map(({ best: _, ...option }, at): ScenarioOption => {
    return at === place ? { ...option, verdict: 'clear', best: true } : option;
  });
  return { ...scenario, options };
}

function nameFor({ en, es }: Scenario['title']): string {
  return codeFrom(en || es, UNNAMED);
}
