import { browser } from 'wxt/browser';
import type en from '../../public/_locales/en/messages.json';

/** Every string a person reads has a key here; English and Spanish are kept complete by a test. */
export type MessageKey = Exclude<keyof typeof en, '$schema'>;

/** Stand in a template for `$1`, `$2` and `$3`: characters no message has. */
const SLOTS = ['\uE001', '\uE002', '\uE003'];

const templates = new Map<MessageKey, string>();

/** Where words come from: gives the message of `key` with `values` for its `$1`…, or nothing where it has none. */
export type WordSource = (key: MessageKey, values: readonly string[]) => string;

let source: WordSource = (key, values) => browser.i18n.getMessage(key as never, [...values]);

/** Hands in words for a page that is no extension's, where the browser has none. What was looked up before is forgotten. */
export function speakFrom(given: WordSource): void {
  source = given;
  templates.clear();
}

/** The string for `key` in the browser's language; `$1`… are replaced by `substitutions` in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return template(key).replace(/[\uE001-\uE003]/g, (slot) => String(substitutions[SLOTS.indexOf(slot)] ?? ''));
}

/**
 * Looks words up while that is possible. The browser gives a script whose extension was updated under its page no words
 * any more, and that is when the person must be told so.
 */
export function keepWords(keys: readonly MessageKey[]): void {
  for (const key of keys) template(key);
}

/** The language Curtain speaks to the person: that of the catalogue the browser chose, so that no two can be mixed. */
export function language(): 'en' | 'es' {
  return t('languageCode') === 'es' ? 'es' : 'en';
}

function template(key: MessageKey): string {
  const known = templates.get(key);
  if (known !== undefined) return known;
  const found = lookUp(key);
  if (found) templates.set(key, found);
  return found;
}

function lookUp(key: MessageKey): string {
  try {
    return source(key, SLOTS);
  } catch {
    return '';
  }
}
