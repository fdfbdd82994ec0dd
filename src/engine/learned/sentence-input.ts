import type { PlacedHit } from '../hit';
import { Kept } from '../kept';
import { normalise } from '../normalise';
import type { PlacedSentence } from '../placed-text';
import { tokens } from '../tokens';
import type { Span } from '../verdict';
import { breakAfter, known, pieces, shape, wordBucket } from './word-features';

/** What a word is by its letters alone. */
export interface WordForm {
  /** Row of the vocabulary, -1 for a word it does not hold. */
  entry: number;
  bucket: number;
  pieces: number[];
  /** What the first layer makes of these, once a model has. */
  said: Float32Array | undefined;
  /** The same with its shape and the mark behind it, by both, for each way it was written so far. */
  written: Map<number, Float32Array>;
}

/** A word as the network takes it in; offsets are UTF-16 code units of the sentence. */
export interface WordInput extends Span {
  form: WordForm;
  shape: number;
  breakAfter: number;
  /** Rows of the rules that matched over this word, and of whose they found it to be. */
  rules: number[];
}

/** The words and rules a trained model knows, by row. */
export interface Known {
  words: Map<string, number>;
  rules: Map<string, number>;
}

/**
 * Turns a sentence and what the rules saw in it into the network's input.
 * @param forms words read before; new ones are added.
 */
export function sentenceInput(
  { from: start, reading: { source }, hits }: PlacedSentence,
  { words, rules }: Known,
  forms: Kept<WordForm> = new Kept(Number.POSITIVE_INFINITY),
): WordInput[] {
  const view = normalise(source);
  const cut = tokens(view.text);
  const inputs = cut.map(({ from: first, to: last, word }, at): WordInput => {
    const from = view.from(first);
    const to = view.to(last);
    const next = cut[at + 1];
    return {
      from,
      to,
      form: formOf(known(word), words, forms),
      shape: shape(source.slice(from, to)),
      breakAfter: breakAfter(source.slice(to, next ? view.from(next.from) : source.length)),
      rules: [],
    };
  });
  layRules(inputs, start, hits, rules);
  return inputs;
}

function formOf(word: string, words: Known['words'], forms: Kept<WordForm>): WordForm {
  return forms.get(word, () => ({
    entry: words.get(word) ?? words.get(word.replace(/'s$/, '')) ?? -1,
    bucket: wordBucket(word),
    pieces: pieces(word),
    said: undefined,
    written: new Map(),
  }));
}

/** Gives each word the rows of the rules that matched over it, each once and in order. */
function layRules(words: WordInput[], start: number, hits: PlacedHit[], known: Known['rules']): void {
  for (const hit of hits) {
    const rows = namesOf(hit).flatMap((name) => known.get(name) ?? []);
    for (const { from, to, rules } of words) {
      if (start + from >= hit.to || hit.from >= start + to) continue;
      for (const row of rows) if (!rules.includes(row)) rules.push(row);
    }
  }
  for (const { rules } of words) if (rules.length > 1) rules.sort((a, b) => a - b);
}

/** What a hit tells the network about the words it covers. */
export function namesOf({ rule, owner }: PlacedHit): string[] {
  return owner === 'unknown' ? [rule.id] : [rule.id, `whose:${owner}`];
}
