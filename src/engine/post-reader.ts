import { combine } from './combine';
import { actionOf } from './decide';
import { Evidence } from './evidence';
import type { Hit, PlacedHit } from './hit';
import type { PlacedText } from './learned/post-input';
import type { Post } from './post';
import type { Program } from './program';
import { readSentence } from './reading';
import { relate } from './relate';
import { sentences } from './sentences';
import { forgetWords } from './vocabulary';

/** Sentences kept read, so that a keystroke reads one again; about a long thread's worth. */
const KEPT = 400;

/** What the rules see in a post. */
export interface PostReading extends PlacedText {
  replied: PlacedText | undefined;
  /** Hits that would be findings if the learned score had no objection. */
  shown: PlacedHit[];
  /** Makes the question whether a hit counts, once it is known which signals of the learned score are there. */
  counting(learned: ReadonlySet<string>): (hit: PlacedHit) => boolean;
}

/** Reads posts with a program's rules, one sentence at a time, and remembers the sentences. */
export class PostReader {
  private readonly readings = new Map<string, Hit[]>();
  private readonly learnedSignals: ReadonlySet<string>;

  constructor(readonly program: Program) {
    this.learnedSignals = new Set(program.models.map(({ id }) => id));
  }

  read(post: Post): PostReading {
    const placed = this.place(post.text);
    const replied = post.replyTo ? this.place(post.replyTo) : undefined;
    const rules = replied?.hits.map(({ rule }) => rule) ?? [];
    const stories = this.program.combinations.flatMap((rule) => combine(rule, placed.hits, placed.spans) ?? []);
    const evidence = new Evidence(placed.hits, rules);
    const counting = (learned: ReadonlySet<string>) => (hit: PlacedHit) => speaks(hit, post, evidence, learned);
    const shown = [...placed.hits, ...stories].filter(counting(this.learnedSignals));
    return { ...placed, replied, shown, counting };
  }

  forget(): void {
    this.readings.clear();
    forgetWords();
  }

  private place(text: string): PlacedText {
    const spans = sentences(text);
    const hits = spans.flatMap(({ from, to }, sentence) =>
      this.readOnce(text.slice(from, to)).map((hit) => ({
        rule: hit.rule,
        from: hit.from + from,
        to: hit.to + from,
        sentence,
        owner: 'unknown' as const,
      })),
    );
    relate(hits, text);
    return { text, spans, hits };
  }

  private readOnce(sentence: string): Hit[] {
    const known = this.readings.get(sentence);
    if (known) this.readings.delete(sentence);
    const reading = known ?? readSentence(this.program, sentence);
    this.readings.set(sentence, reading);
    if (this.readings.size > KEPT) this.readings.delete(this.readings.keys().next().value as string);
    return reading;
  }
}

function speaks(hit: PlacedHit, post: Post, evidence: Evidence, learned: ReadonlySet<string>): boolean {
  const { rule } = hit;
  if (!rule.category || !actionOf(rule, post.audience)) return false;
  if (rule.reply !== undefined && rule.reply !== Boolean(post.replyTo)) return false;
  if (rule.sites && !rule.sites.includes(post.site)) return false;
  if (rule.readers && post.readers && !rule.readers.includes(post.readers)) return false;
  return (!rule.whose || rule.whose.includes(hit.owner)) && evidence.allows(rule, hit.sentence, learned);
}
