/** A code for machines from words for people: `Written consent` gives `written-consent`. @param otherwise where no letter is left. */
export function codeFrom(words: string, otherwise: string): string {
  const code = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return code || otherwise;
}
