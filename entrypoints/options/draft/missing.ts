import type { Draft } from './draft';
import type { Flaw } from './flaws';

/** Words people read, which a pack speaks in both languages. `safer` may be empty: it takes the words out. */
const SPOKEN = new Set(['title', 'why', 'label']);

/** What is still to be written, though the schema would let it pass: a language, a post, the words to look for. */
export function missing(draft: Draft): Flaw[] {
  return [...silences(draft, []), ...draft.rules.flatMap(emptiness)];
}

function* silences(value: unknown, path: string[]): Generator<Flaw> {
  if (typeof value !== 'object' || value === null) return;
  const isSpoken = SPOKEN.has(path.at(-1) ?? '');
  for (const [key, inner] of Object.entries(value)) {
    const field = [...path, key];
    if (isSpoken && typeof inner === 'string' && inner.trim() === '')
      yield missingAt(field.join('.'), 'expected words; a pack speaks both languages');
    else yield* silences(inner, field);
  }
}

/** A blank post proves nothing, and every rule leaves it alone. */
function emptiness(rule: Draft['rules'][number], index: number): Flaw[] {
  const posts = (['flags', 'clears'] as const).flatMap((field) =>
    (rule[field] ?? []).flatMap((example, place) =>
      (typeof example === 'string' ? example : example.text).trim() === ''
        ? [missingAt(`rules.${index}.${field}.${place}`, 'expected a post')]
        : [],
    ),
  );
  const finds = rule.kind !== 'terms' || rule.terms.length > 0 || rule.lexicons.length > 0;
  return [
    ...posts,
    ...(finds ? [] : [missingAt(`rules.${index}.terms`, 'expected at least one term')]),
    ...(rule.authority?.trim() === '' ? [missingAt(`rules.${index}.authority`, 'expected a section')] : []),
  ];
}

function missingAt(field: string, line: string): Flaw {
  return { field, check: 'missing', line };
}
