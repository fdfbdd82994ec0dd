import { CATEGORIES, type Category } from '../category';
import type { PlacedHit } from '../hit';
import { Kept } from '../kept';
import type { PlacedSentence, PlacedText } from '../placed-text';
import type { Post } from '../post';
import type { Owner } from '../rule';
import type { SentenceReading } from '../sentence-reading';
import type { Span } from '../verdict';
import type { Head, Model } from './model';
import { seenNames, settingOf } from './post-input';
import { columnOf, loudestOf, PostMemory, type Reading, readPost } from './post-net';
import { runs } from './runs';
import { sentenceInput, type WordForm } from './sentence-input';
import { readWords, type SentenceState } from './sentence-net';

/** Words kept read, a generation: more than a person writes in a day. */
const FORMS_KEPT = 2000;

/** Where the words of a category stand, with the highest logit among them; offsets of the post. */
export interface LearnedSpan extends Span {
  sentence: number;
  logit: number;
}

/** What the trained model thinks of a post. */
export interface Judgement {
  /** Share of clear posts that score as high, 0 to 1: 0.02 says that 2 of 100 posts with nothing wrong look as bad. */
  rate(head: Head): number;
  /** The words that speak for a category, those above its own level of evidence. */
  spans(category: Category): LearnedSpan[];
  /** The logit from which words count as evidence of a category. */
  level(category: Category): number;
  /** The highest logit of a category among the words of a span within one sentence. */
  over(category: Category, span: Span & { sentence: number }): number;
  /** The words that speak loudest for a category, however weakly. */
  strongest(category: Category): LearnedSpan | undefined;
}

/** Runs a trained model over posts and keeps what it made of each sentence, so that a keystroke costs one. */
export class Learned {
  /** What was made of a sentence when it was last read, and whose its hits were then. */
  private states = new WeakMap<SentenceReading, { owners: (Owner | undefined)[]; state: SentenceState }>();
  private memory = new PostMemory();
  private readonly forms = new Kept<WordForm>(FORMS_KEPT);

  constructor(private readonly model: Model) {}

  /** @param shown the findings the rules would make without the model. */
  judge(post: Post, placed: PlacedText, shown: PlacedHit[], replied: PlacedText | undefined): Judgement {
    const reading = readPost(
      {
        sentences: placed.sentences.map((sentence) => this.read(sentence)),
        replied: (replied?.sentences ?? []).map((sentence) => this.read(sentence)),
        seen: seenNames(placed, shown, post),
        setting: settingOf(post),
      },
      this.model,
      this.memory,
    );
    this.forms.age();
    return new PostJudgement(reading, placed.sentences, this.model);
  }

  forget(): void {
    this.states = new WeakMap();
    this.memory = new PostMemory();
    this.forms.clear();
  }

  private read(sentence: PlacedSentence): SentenceState {
    const { reading, hits } = sentence;
    const { asking } = reading.voices;
    const known = this.states.get(reading);
    if (known && asking.every(({ at }, index) => hits[at]?.owner === known.owners[index])) return known.state;
    const state = readWords(sentenceInput(sentence, this.model, this.forms), this.model);
    this.states.set(reading, { owners: asking.map(({ at }) => hits[at]?.owner), state });
    return state;
  }
}

class PostJudgement implements Judgement {
  private readonly rates: Record<Head, number>;

  constructor(
    private readonly reading: Reading,
    private readonly places: Span[],
    private readonly model: Model,
  ) {
    const rate = (head: Head) => shareAbove(reading.heads[head], model.calibration[head]);
    this.rates = { shown: rate('shown'), held: rate('held') };
  }

  rate(head: Head): number {
    return this.rates[head];
  }

  spans(category: Category): LearnedSpan[] {
    return this.runs(category, this.level(category));
  }

  level(category: Category): number {
    return this.model.evidence[category];
  }

  over(category: Category, { from, to, sentence }: Span & { sentence: number }): number {
    const state = this.reading.sentences[sentence];
    const start = this.places[sentence]?.from ?? 0;
    if (!state) return Number.NEGATIVE_INFINITY;
    const { rows, category: column, plus } = columnOf(this.reading, state, CATEGORIES.indexOf(category));
    let most = Number.NEGATIVE_INFINITY;
    state.words.forEach((word, at) => {
      if (start + word.from < to && from < start + word.to)
        most = Math.max(most, (rows[at * CATEGORIES.length + column] as number) + plus);
    });
    return most;
  }

  strongest(category: Category): LearnedSpan | undefined {
    const column = CATEGORIES.indexOf(category);
    return this.runs(category, loudestOf(this.reading, this.reading, column) - 1).reduce<LearnedSpan | undefined>(
      (best, run) => (best && best.logit >= run.logit ? best : run),
      undefined,
    );
  }

  private runs(category: Category, level: number): LearnedSpan[] {
    const column = CATEGORIES.indexOf(category);
    const spans: LearnedSpan[] = [];
    if (loudestOf(this.reading, this.reading, column) < level) return spans;
    this.reading.sentences.forEach((state, sentence) => {
      if (loudestOf(this.reading, state, column) < level) return;
      const { words } = state;
      const start = this.places[sentence]?.from ?? 0;
      for (const { first, last, logit } of runs(columnOf(this.reading, state, column), level))
        spans.push({
          from: start + (words[first] as Span).from,
          to: start + (words[last] as Span).to,
          sentence,
          logit,
        });
    });
    return spans;
  }
}

/** Steps of a tenth of a percent; past the last step, 1. */
export function shareAbove(score: number, falling: number[]): number {
  const step = falling.findIndex((threshold) => score >= threshold);
  return step < 0 ? 1 : step / 1000;
}
