import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../src/engine/rule';
import type { Verdict } from '../../../src/engine/verdict';
import type { Scenario, Taught } from '../../../src/policy/scenario-schema';
import { judge } from '../engine';
import { postOf } from '../scenario/post-of';

/** What Curtain makes of one post in each language; absent where nothing is written. */
export type Judged = Partial<Record<Language, Taught>>;

/** Long enough for a few more letters to come, in milliseconds. */
const PAUSE_MS = 250;

/** What Curtain makes of each of the three posts as they are now. */
export function useJudged(scenario: Scenario): readonly Judged[] {
  const [judged, setJudged] = useState<readonly Judged[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const said = await Promise.all(scenario.options.map(({ text }) => inBoth(scenario, text)));
      if (isCurrent) setJudged(said);
    };
    const soon = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(soon);
    };
  }, [scenario]);
  return judged;
}

async function inBoth(scenario: Scenario, { en, es }: { en: string; es: string }): Promise<Judged> {
  const said = async (text: string, language: Language) =>
    text.trim() && { [language]: taughtAs(await judge(postOf(scenario, text, language))) };
  return { ...(await said(en, 'en')), ...(await said(es, 'es')) };
}

/** Nothing is asked of the person: a note counts as clear. */
function taughtAs({ action }: Verdict): Taught {
  return action === 'note' ? 'clear' : action;
}
