import * as z from 'zod';
import { LIMITS } from './limits';

/** Control characters but tab and line feed, and those that turn the direction of what follows: "exe.txt" for "txt.exe". */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Text that is shown as it is written. */
export const isPlain = (text: string): boolean => !UNSEEN.test(text);
export const NOT_PLAIN = 'expected no control characters, nor any that turn the direction of the text';

const words = z.string().max(LIMITS.wording).refine(isPlain, NOT_PLAIN);

/** Wording in both languages; a pack that speaks only one is not finished. */
export const localised = z.strictObject({ en: words, es: words });

/** A name for machines: `written-consent`. ASCII only, so that no two codes look alike. */
export const code = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, e.g. "written-consent"');

/** Something the person may choose: a stable code, and its label. */
export const choice = z.strictObject({ code, label: localised });
