import * as z from 'zod';
import { LIMITS } from './limits';
import { ruleId } from './rule-schema';

/** What a pack says of the counts in each browser: how long they stay, and what follows from them. */
export const countingFields = {
  journal: z
    .union(
      [
        z.literal(false),
        z.strictObject({
          days: z.int().positive().max(1100).describe('How many days the journal reaches back.'),
          mayDelete: z.boolean().default(true).describe('Whether people may empty the journal in their browser.'),
        }),
      ],
      { error: 'expected false, or { days: 90, mayDelete: true }' },
    )
    .optional()
    .describe('How long content-free counts are kept in the browser; false keeps none.'),
  interruptionBudget: z
    .union(
      [
        z.literal(false),
        z.strictObject({
          share: z.number().min(0).max(1).describe('More of its interruptions than this were called wrong: 0.3.'),
          least: z.int().positive().max(10_000).default(20).describe('Decisions on a rule before its share counts.'),
          except: z.array(ruleId).max(LIMITS.list).default([]).describe('Rules that never go quiet, by id.'),
        }),
      ],
      { error: 'expected false, or { share: 0.3, least: 20, except: [phi.ssn] }' },
    )
    .optional()
    .describe(
      'When a rule is overridden or called a false alarm too often, it only notes in that browser until the next version.',
    ),
};
