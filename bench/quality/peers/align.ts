export interface Replaced {
  start: number;
  end: number;
  placeholder: string;
}

/**
 * Where a redacted text had its placeholders, for libraries that give back nothing but the text. What stands between
 * two placeholders was left as it was, so it is looked for in the original, the nearest place first.
 * @throws when the original can't have become the redacted text.
 */
export function align(original: string, redacted: string, placeholders: readonly string[]): Replaced[] {
  // A post may itself have a placeholder's word in capitals; it stays as it was.
  const words = placeholders.filter((word) => !original.includes(word));
  if (words.length === 0) return [];
  const parts = redacted.split(new RegExp(`(${words.join('|')})`));
  const pattern = parts.map((part, index) => (index % 2 === 0 ? escaped(part) : '([^]+?)')).join('');
  const match = new RegExp(`^${pattern}$`, 'd').exec(original);
  const spans = match?.indices as [number, number][] | undefined;
  if (!spans) throw new Error(`"${original}" can't have become "${redacted}".`);
  return spans.slice(1).map(([start, end], index) => ({
    start,
    end,
    placeholder: parts[2 * index + 1] ?? '',
  }));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
