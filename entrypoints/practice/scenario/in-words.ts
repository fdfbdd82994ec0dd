import type { Language } from '../../../src/engine/rule';
import { language as chosen } from '../../../src/words/words';

/** Words of a scenario in the person's language, or in the other one while nobody has written them. */
export function inWords({ en, es }: { en: string; es: string }, language: Language = chosen()): string {
  const [first, second] = language === 'en' ? [en, es] : [es, en];
  return first.trim() ? first : second;
}
