import type { PlacedHit } from './hit';
import type { SentenceReading } from './sentence-reading';
import { sentences } from './sentences';
import type { Span } from './verdict';

/** A sentence where it stands in a text. */
export interface PlacedSentence extends Span {
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

/** Lays the readings of its sentences over a text; whose each hit is, is not known yet. */
export function placed(text: string, read: (sentence: string) => SentenceReading): PlacedText {
  const all: PlacedHit[] = [];
  const made = sentences(text).map(({ from, to }, sentence): PlacedSentence => {
    const reading = read(text.slice(from, to));
    const hits: PlacedHit[] = [];
    for (const hit of reading.hits) {
      const here: PlacedHit = {
        rule: hit.rule,
        from: hit.from + from,
        to: hit.to + from,
        sentence,
        owner: 'unknown',
      };
      hits.push(here);
      all.push(here);
    }
    return { from, to, reading, hits };
  });
  return { text, sentences: made, hits: all };
}
