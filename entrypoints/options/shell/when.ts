import { language } from '../../../src/words/words';

/** A day as people write it. @param moment milliseconds since the epoch. @param timeZone `UTC` for the last day of a pack. */
export function day(moment: number, timeZone?: 'UTC'): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(moment);
}

/** A moment to the minute. @param moment milliseconds since the epoch. */
export function minute(moment: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
