import nlp from 'compromise/two';
import type { Span } from './verdict';

interface Placed {
  offset: { start: number; length: number };
}

/** What phrases in compromise's match syntax find in a text; of each the capture named `mark`, where it has one. */
export function phraseMatcher(text: string): (phrase: string) => Span[] {
  const doc = nlp(text);
  return (phrase) => {
    const matched = doc.match(phrase);
    return offsets(phrase.includes('<mark>') ? matched.groups('mark') : matched);
  };
}

/** Why a phrase can't be run; undefined when it can. */
export function matchProblem(phrase: string): string | undefined {
  try {
    phraseMatcher('She told me.')(phrase);
    return undefined;
  } catch (error) {
    return `it can't be read: ${(error as Error).message}`;
  }
}

/** compromise counts from the start of the text it was given, punctuation around the match included. */
function offsets(view: unknown): Span[] {
  const list = (view as { json(options: { offset: true; terms: false }): Placed[] }).json({
    offset: true,
    terms: false,
  });
  return list.map(({ offset }) => ({ from: offset.start, to: offset.start + offset.length }));
}
