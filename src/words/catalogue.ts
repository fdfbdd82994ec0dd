import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import type { WordSource } from './words';

/** A message the way extensions write it: values as `$1`, or by a name that says which of them it is. */
interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The languages Curtain speaks, each under its own name, by their codes. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const;
export type LanguageCode = keyof typeof LANGUAGES;

const MESSAGES = { en, es } as unknown as Record<LanguageCode, Record<string, Message>>;

/** The first of the languages a person reads that Curtain speaks: `['de', 'es-MX']` gives `es`; English where there is none. */
export function spokenFrom(preferred: readonly string[]): LanguageCode {
  const codes = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return codes.find((code): code is LanguageCode => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}

/** Words read the way `browser.i18n` reads them, from the catalogues themselves. For pages that are no extension's. */
export function catalogueOf(language: LanguageCode): WordSource {
  const messages = MESSAGES[language];
  return (key, values) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    const numbered = message.replace(/\$(\w+)\$/g, (_, name) => placeholders[name.toLowerCase()]?.content ?? '');
    return numbered.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  };
}
