import * as z from 'zod';
import { CATEGORIES } from '../engine/category';
import { ACTIONS } from '../engine/verdict';
import { ruleId } from '../policy/rule-schema';
import { code } from '../policy/wording';
import { type Entry, OUTCOMES } from './entry';

const day = z.iso.date('expected a day as 2026-11-28');
const whole = (least: number) =>
  z.int('expected a whole number').min(least, `expected at least ${least}`).max(1e9, 'expected at most 1000000000');

/** An entry of a journal, as it comes back from a file. */
export const entrySchema = z.object({
  day,
  pack: z.string().min(1, 'expected the name and version of a pack').max(120),
  mode: z.enum(['observe', 'coach', 'enforce']),
  category: z.enum(CATEGORIES).optional(),
  ruleId: ruleId.optional(),
  action: z.enum(['clear', ...ACTIONS]),
  outcome: z.enum(OUTCOMES),
  audience: z.enum(['public', 'internal']),
  reason: code.optional(),
  count: whole(1),
  seconds: whole(0),
});

/** What a page may tell of a finding or a post: codes and numbers, no words of anybody's. */
export const happeningSchema = entrySchema
  .omit({ day: true, pack: true, mode: true, count: true, seconds: true })
  .extend({ seconds: z.number().nonnegative().optional() });

/** What could not be read: which field, and what was expected there. */
export interface Misreading {
  field: string;
  /** In the words of whoever mends files: English, like the field's name. */
  expected: string;
}

/** An entry, or why it is none. @param value with `undefined` where a field says nothing. */
export function asEntry(value: unknown): Entry | Misreading {
  const result = entrySchema.safeParse(value);
  if (result.success) return result.data as Entry;
  const [issue] = result.error.issues;
  return { field: issue?.path.join('.') || 'entry', expected: issue?.message ?? '' };
}
