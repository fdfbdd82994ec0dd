import * as z from 'zod';
import type { Shared } from './journal-db';

const moment = z.number();

const schema = z.object({
  through: z.iso.date(),
  sent: z.array(z.iso.date()).optional(),
  last: z.object({ at: moment, body: z.string() }).optional(),
  problem: z.string().optional(),
  failures: z.int().nonnegative(),
  nextAt: moment,
});

/** What was shared, as it came from the disk; undefined where that left nothing whole. */
export function asShared(value: unknown): Shared | undefined {
  return schema.safeParse(value).data as Shared | undefined;
}
