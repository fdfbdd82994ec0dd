import type { PlacedHit } from './hit';
import type { SentenceReading } from './sentence-reading';
import { sentences } from './sentences';
import type { Span } from './verdict';

/** A sentence where it stands in a text. */
export interface PlacedSentence extends Span {
  /** Its place among the sentences of the text. */
  at: number;
  reading: SentenceReading;
  /** Its hits, offsets and owners those of the text. */
  hits: PlacedHit[];
}

/** A text cut into sentences, with every hit in it placed and owned. */
export interface PlacedText {
  text: string;
  sentences: PlacedSentence[];
}

/**
 * Lays the readings of its sentences over a text; whose each hit is, is not known yet. A text is mostly the last one with
 * something typed: the sentences before that place stand where they stood, and those after it say what they said.
 */
export class Placer {
  private before: PlacedText = NOTHING;

  place(text: string, read: (sentence: string) => SentenceReading): PlacedText {
    const { text: last, sentences: placed } = this.before;
    const kept = unchanged(placed, last, text);
    const moved = new Map(placed.slice(kept).map(({ reading }) => [reading.source, reading]));
    const made = placed.slice(0, kept);
    const from = made.at(-1)?.to ?? 0;
    for (const span of sentences(text.slice(from))) {
      const said = text.slice(from + span.from, from + span.to);
      made.push(placedAt(from + span.from, made.length, moved.get(said) ?? read(said)));
    }
    this.before = { text, sentences: made };
    return this.before;
  }

  /** Lets the last text go. */
  forget(): void {
    this.before = NOTHING;
  }
}

const NOTHING: PlacedText = { text: '', sentences: [] };

/** How many sentences at the beginning of a text are those of the last one: where one ends, the character after it says. */
function unchanged(sentences: PlacedSentence[], last: string, text: string): number {
  const stands = (count: number) => {
    const to = sentences[count - 1]?.to ?? 0;
    return to < last.length && text.startsWith(last.slice(0, to + 1));
  };
  let [low, high] = [0, sentences.length - 1];
  if (high > 0 && stands(high)) return high;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stands(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function placedAt(from: number, at: number, reading: SentenceReading): PlacedSentence {
  const hits = reading.hits.map((hit): PlacedHit => {
    return { rule: hit.rule, from: hit.from + from, to: hit.to + from, sentence: at, owner: 'unknown' };
  });
  return { from, to: from + reading.source.length, at, reading, hits };
}
