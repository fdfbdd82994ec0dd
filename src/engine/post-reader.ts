import { combine } from './combine';
import { actionOf } from './decide';
import { Evidence } from './evidence';
import type { PlacedHit } from './hit';
import { Kept } from './kept';
import { type PlacedText, Placer } from './placed-text';
import type { Post } from './post';
import type { Program } from './program';
import { Relater } from './relate';
import { readSentence, type SentenceReading } from './sentence-reading';
import { forgetWords } from './vocabulary';

/** Sentences kept read beyond those of the post itself, so that a keystroke reads one again; a long thread's worth. */
const KEPT = 400;

/** What reads a text and remembers the last one, which the next mostly continues. */
interface Reader {
  placer: Placer;
  relater: Relater;
}

/** What the rules see in a post; good until the next is read. */
export interface PostReading extends PlacedText {
  replied: PlacedText | undefined;
  /** Hits that would be findings if the learned score had no objection. */
  shown: PlacedHit[];
  /** Makes the question whether a hit counts, once it is known which signals of the learned score are there. */
  counting(learned: ReadonlySet<string>): (hit: PlacedHit) => boolean;
}

/** Reads posts with a program's rules, one sentence at a time, and remembers the sentences. */
export class PostReader {
  private readonly readings = new Kept<SentenceReading>(KEPT);
  private readonly written = { placer: new Placer(), relater: new Relater() };
  private readonly answered = { placer: new Placer(), relater: new Relater() };
  private readonly evidence = new Evidence();
  private readonly learnedSignals: ReadonlySet<string>;

  constructor(readonly program: Program) {
    this.learnedSignals = new Set(program.models.map(({ id }) => id));
  }

  read(post: Post): PostReading {
    const own = this.place(this.written, post.text);
    const replied = post.replyTo ? this.place(this.answered, post.replyTo) : undefined;
    this.readings.age();
    const stories = this.program.combinations.flatMap((rule) => combine(rule, own.sentences) ?? []);
    this.evidence.follow(own.sentences, replied?.sentences ?? []);
    const counting = (learned: ReadonlySet<string>) => (hit: PlacedHit) => speaks(hit, post, this.evidence, learned);
    const counts = counting(this.learnedSignals);
    const shown: PlacedHit[] = [];
    for (const { hits } of own.sentences) for (const hit of hits) if (counts(hit)) shown.push(hit);
    shown.push(...stories.filter(counts));
    return { ...own, replied, shown, counting };
  }

  forget(): void {
    this.readings.clear();
    for (const { placer, relater } of [this.written, this.answered]) {
      placer.forget();
      relater.forget();
    }
    this.evidence.forget();
    forgetWords();
  }

  private place({ placer, relater }: Reader, text: string): PlacedText {
    const made = placer.place(text, (sentence) =>
      this.readings.get(sentence, () => readSentence(this.program, sentence)),
    );
    relater.relate(made.sentences);
    return made;
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
