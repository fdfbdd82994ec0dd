import { browser } from 'wxt/browser';
import type en from '../../public/_locales/en/messages.json';

/** Every string a person reads has a key here; English and Spanish are kept complete by a test. */
export type MessageKey = Exclude<keyof typeof en, '$schema'>;

/** The string for `key` in the browser's language; `$1`… are replaced by `substitutions` in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(
    key as never,
    substitutions.map((value) => String(value)),
  );
}

/** The language Curtain speaks to the person: the browser's, where we have it. */
export function language(): 'en' | 'es' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('es') ? 'es' : 'en';
}
