import * as z from 'zod';
import type { Calendar } from './calendar';

const schema = z.object({ sure: z.iso.date().optional(), ahead: z.iso.date().optional() });

/** The calendar as it came from the disk; an empty one, by which nothing is forgotten, where that left none whole. */
export function asCalendar(value: unknown): Calendar {
  return (schema.safeParse(value).data ?? {}) as Calendar;
}
