import { languageOf } from '../../engine/language';
import { LANGUAGES } from '../../engine/rule';
import type { Pack } from '../../policy/pack-schema';
import type { Example } from '../../policy/rule-schema';

const LANGUAGE_NAMES = { en: 'English', es: 'Spanish' };
const FIELDS = { flags: 'a post it must find', clears: 'a post it must leave alone' } as const;

/** Rules that nobody has shown to work in both languages: people write in both, whatever language the rule was thought in. */
export function untested({ rules }: Pick<Pack, 'rules'>): string[] {
  return rules
    .filter(({ category }) => category)
    .flatMap((rule) =>
      (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) =>
        LANGUAGES.filter((language) => !(rule[field] ?? []).some((example) => isIn(language, example))).map(
          (language) => `${rule.id}: ${field}: no example in ${LANGUAGE_NAMES[language]}; add ${FIELDS[field]}`,
        ),
      ),
    );
}

function isIn(language: string, example: Example): boolean {
  return languageOf(typeof example === 'string' ? example : example.text) === language;
}
