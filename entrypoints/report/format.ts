import { type Count, LEAST } from '../../src/report/few';
import { language, t } from '../../src/words/words';

/** Numbers as they are written in the United States, where the hospitals are, in the page's language. */
const LOCALES = { en: 'en-US', es: 'es-US' };

const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(LOCALES[language()], options);
const inDollars = (options: Intl.NumberFormatOptions) => numbers({ style: 'currency', currency: 'USD', ...options });
const date = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language()], { ...options, timeZone: 'UTC' });
const noon = (day: string) => new Date(`${day}T12:00Z`);

export function number(value: number, digits = 0): string {
  return numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A count, or that there were too few to tell. */
export function count(value: Count): string {
  return value === 'few' ? t('report_few', LEAST) : number(value);
}

/** @param share of 1. */
export function percent(share: number): string {
  return numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function dollars(value: number): string {
  return inDollars({ minimumFractionDigits: 0, maximumFractionDigits: 0 }).format(value);
}

/** Two digits are all that an estimate knows. */
export function rough(value: number): number {
  return Number(value.toPrecision(2));
}

/** @param share of 1; told of a thousand. */
export function perThousand(share: number): string {
  return number(share * 1000, 1);
}

export function day(of: string): string {
  return date({ day: 'numeric', month: 'short', year: 'numeric' }).format(noon(of));
}

/** A day in a table whose year is told above it. */
export function shortDay(of: string): string {
  return date({ day: 'numeric', month: 'short' }).format(noon(of));
}

export function days(from: string, to: string): string {
  return date({ day: 'numeric', month: 'short', year: 'numeric' }).formatRange(noon(from), noon(to));
}

export function shortDays(from: string, to: string): string {
  return date({ day: 'numeric', month: 'short' }).formatRange(noon(from), noon(to));
}
