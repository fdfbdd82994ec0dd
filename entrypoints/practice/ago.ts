const HOUR = 60;

/** "now", "12m ago", "3h ago", in the person's language. */
export function ago(minutes: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'narrow' });
  if (minutes < 1) return format.format(0, 'second');
  return minutes < HOUR ? format.format(-minutes, 'minute') : format.format(-Math.round(minutes / HOUR), 'hour');
}
