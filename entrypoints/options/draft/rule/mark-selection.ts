/** Nothing a finding would end with: a rule marks words, not the spaces and signs around them. */
const AROUND = /^[\s.,;:!?¡¿"'“”‘’()—–-]+|[\s.,;:!?¡¿"'“”‘’()—–-]+$/g;

/**
 * The text with `[[ ]]` around the selected words. A selection that only touches a word takes all of it; one inside
 * brackets, or that holds some, takes them away instead. @param from UTF-16 offset. @param to UTF-16 offset.
 */
export function markSelection(text: string, from: number, to: number): string {
  const marked = [...text.matchAll(/\[\[([\s\S]*?)\]\]/g)];
  const touched = marked.filter(({ index, 0: whole }) => index < to && from < index + whole.length);
  if (touched.length > 0)
    return touched.reduceRight(
      (rest, { index, 0: whole, 1: words = '' }) => rest.slice(0, index) + words + rest.slice(index + whole.length),
      text,
    );
  const [first, last] = wholeWords(text, from, to);
  const selected = text.slice(first, last);
  const lead = selected.length - selected.replace(/^[\s.,;:!?¡¿"'“”‘’()—–-]+/, '').length;
  const words = selected.replace(AROUND, '');
  if (words === '') return text;
  const start = first + lead;
  return `${text.slice(0, start)}[[${words}]]${text.slice(start + words.length)}`;
}

function wholeWords(text: string, from: number, to: number): [number, number] {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(to))?.[0].length ?? 0;
  const insideFirst = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(from));
  const insideLast = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, to));
  return [insideFirst ? from - before : from, insideLast ? to + after : to];
}
