import * as z from 'zod';
import { LIMITS } from './limits';

const words = z.string().max(LIMITS.wording);

/** Wording in both languages; a pack that speaks only one is not finished. */
export const localised = z.strictObject({ en: words, es: words });

/** A name for machines: `written-consent`. ASCII only, so that no two codes look alike. */
export const code = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, e.g. "written-consent"');

/** Something the person may choose: a stable code, and its label. */
export const choice = z.strictObject({ code, label: localised });
