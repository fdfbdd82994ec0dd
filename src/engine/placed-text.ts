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
  /** Those of all sentences, in their order. */
  hits: PlacedHit[];
}

/**
 * Lays the readings of its sentences over a text; whose each hit is, is not known yet. What stands where it stood is not
 * made anew: of one text at a time, so a text and the one it answers each have a placer of their own.
 */
export class Placer {
  private readonly known = new WeakMap<SentenceReading, PlacedSentence>();

  place(text: string, read: (sentence: string) => SentenceReading): PlacedText {
    const made = sentences(text).map((span, at) => this.placed(read(text.slice(span.from, span.to)), span, at));
    // `flatMap` takes ten times as long, and this runs at every keystroke.
    const all: PlacedHit[] = [];
    for (const { hits } of made) for (const hit of hits) all.push(hit);
    return { text, sentences: made, hits: all };
  }

  private placed(reading: SentenceReading, { from, to }: Span, at: number): PlacedSentence {
    const before = this.known.get(reading);
    if (before?.from === from && before.at === at) return before;
    const hits = reading.hits.map((hit): PlacedHit => {
      return { rule: hit.rule, from: hit.from + from, to: hit.to + from, sentence: at, owner: 'unknown' };
    });
    const placed = { from, to, at, reading, hits };
    this.known.set(reading, placed);
    return placed;
  }
}
