import type { Category } from '../category';
import { conditionsOf } from '../conditions';
import { everyMatch } from '../every-match';
import type { PlacedHit } from '../hit';
import { isNumberWord } from '../number-words';
import { overlap } from '../overlap';
import type { PostReading } from '../post-reader';
import type { Program } from '../program';
import type { FalseAlarms, ModelRule } from '../rule';
import { tokens } from '../tokens';
import type { Span } from '../verdict';
import { type LearnedHit, withoutDoubles } from './doubles';
import type { Judgement, LearnedSpan } from './learned';
import { Named } from './named';

/**
 * What is shown once the learned score has spoken: the rules' hits it does not object to, and where the post scores high
 * enough, the words it points at.
 */
export function judge(read: PostReading, judgement: Judgement, program: Program): PlacedHit[] {
  const pack = program.falseAlarms;
  const signals = program.models.filter(({ category }) => !category);
  const heard = idsOf(signals.filter((rule) => judgement.rate('shown') <= sharesOf(rule, pack).warn));
  const grave = idsOf(signals.filter((rule) => judgement.rate('held') <= sharesOf(rule, pack).hold));
  const unheard = signals.map(({ id }) => id).filter((id) => !grave.has(id));
  const counts = read.counting(heard);
  const ruled = read.shown.filter(counts).map((hit) => soften(hit, unheard));
  const marking = program.models.filter((rule) => rule.category && speaks(judgement, sharesOf(rule, pack)));
  const named = new Named(marking.length > 0 ? read.sentences : [], program.models);
  const isNews = (hit: LearnedHit) => !isSpared(hit, named);
  const hits = marking.flatMap((rule) =>
    marked(rule, judgement, read, named).map((span) => toHit(rule, span, judgement, pack)),
  );
  nameDetails(hits);
  // A rule that speaks at milder posts than the pack's share names only what its own level lets it.
  const loud = speaks(judgement, pack) ? marking : [];
  const found = withoutDoubles(ruled, hits.filter(counts).filter(isNews));
  return found.length > 0
    ? found
    : loudestFirst(loud, judgement, read, named, pack).filter(counts).slice(0, 1).filter(isNews);
}

/** Whether what the score points at is known to be something else. */
function isSpared(hit: LearnedHit, named: Named): boolean {
  return named.sparing(hit.rule).some((other) => overlap(other, hit));
}

/** What a rule marks: the words that speak for it, as far as it may mark them, and the matches it leans on. */
function marked(rule: ModelRule, judgement: Judgement, read: PostReading, named: Named): LearnedSpan[] {
  const category = rule.category as Category;
  const anchors = named.anchors(rule);
  const level = judgement.level(category) - (rule.ease ?? 0);
  const leaned = anchors.flatMap((anchor) => {
    const logit = judgement.over(category, anchor);
    return logit >= level ? { from: anchor.from, to: anchor.to, sentence: anchor.sentence, logit } : [];
  });
  if (rule.strict) return leaned;
  const free = allowed(rule, judgement.spans(category), read).filter(
    (span) => !anchors.some((anchor) => overlap(anchor, span)),
  );
  return [...leaned, ...free];
}

/** Words that touch no match: none under `strict`, under `numbered` only those with a number, in digits or said, and never signs alone. */
function allowed({ strict, numbered }: ModelRule, spans: LearnedSpan[], { text }: PostReading): LearnedSpan[] {
  if (strict) return [];
  const says = numbered ? hasNumber : hasWord;
  return spans.filter((span) => says(text.slice(span.from, span.to)));
}

/** A span as its rule marks it: as the match stands that it touches, or as it is where it may. */
function snapped(rule: ModelRule, span: LearnedSpan, read: PostReading, named: Named): LearnedSpan[] {
  const anchor = named.anchors(rule).find((other) => overlap(other, span));
  return anchor ? [{ ...span, from: anchor.from, to: anchor.to }] : allowed(rule, [span], read);
}

function hasWord(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

const DIGIT = /\p{N}/gu;

/** How many digits there are, and words that say a number. */
function figuresIn(words: string): number {
  return everyMatch(words, DIGIT).length + tokens(words).filter(({ word }) => isNumberWord(word)).length;
}

function hasNumber(words: string): boolean {
  return figuresIn(words) > 0;
}

/** So many figures are no count of weeks or of stitches. */
const LONG = 3;

function hasLongNumber({ from, to }: Span, text: string): boolean {
  return figuresIn(text.slice(from, to)) >= LONG;
}

/** A capital that no beginning of a sentence asks for. */
const CAPITAL = /(?<=[\p{L}\p{N},;)] )\p{Lu}\p{Ll}/gu;

function hasName({ from, to }: Span, text: string): boolean {
  return everyMatch(text, CAPITAL).some(({ index }) => from <= index && index < to);
}

function idsOf(rules: ModelRule[]): Set<string> {
  return new Set(rules.map(({ id }) => id));
}

function sharesOf({ falseAlarms }: ModelRule, pack: FalseAlarms): FalseAlarms {
  return falseAlarms ?? pack;
}

/**
 * A rule that leans on a signal of the learned score holds only where that signal would; else it asks for a second look.
 * Not so where a hospital asked for the hold itself: the score learned what the baseline holds, and knows nothing of that.
 */
function soften(hit: PlacedHit, unheard: string[]): PlacedHit {
  const leans =
    !hit.rule.firm &&
    conditionsOf(hit.rule).needs.some((alternatives) => alternatives.some(({ signal }) => unheard.includes(signal)));
  return leans ? { ...hit, action: 'warn' } : hit;
}

/** For rules that mark words themselves, scoring high for either question is enough. */
function speaks(judgement: Judgement, { warn, hold }: FalseAlarms): boolean {
  return judgement.rate('shown') <= warn || judgement.rate('held') <= hold;
}

function toHit(rule: ModelRule, span: LearnedSpan, judgement: Judgement, pack: FalseAlarms): LearnedHit {
  const { hold } = rule.falseAlarms ?? pack;
  return { ...span, rule, owner: 'patient', action: judgement.rate('held') <= hold ? 'hold' : 'warn' };
}

/** A telling names the one detail in its sentence that says the most: the day, the place or the name to leave out. */
function nameDetails(hits: LearnedHit[]): void {
  const details = hits.filter(({ rule }) => rule.mark !== 'sentence').sort((a, b) => b.logit - a.logit);
  for (const hit of hits) {
    if (hit.rule.category !== 'phi.reidentifiable-story') continue;
    const detail = details.find(({ sentence }) => sentence === hit.sentence);
    if (detail) hit.drop = { from: detail.from, to: detail.to };
  }
}

/** Even chances: below them words speak for something only where the whole looks like a hold and they single somebody out. */
const EVEN = 0;

/**
 * What weak words may be taken for, and where: the reasons of these fit any number and any name. No safer wording has
 * either, so what a fix leaves stays unmarked.
 */
const GUESSES: Partial<Record<Category, (span: Span, text: string) => boolean>> = {
  'phi.other-id': hasLongNumber,
  'phi.name': hasName,
};

/** A post looks like a hold while at most this many times the clear posts look as bad that a pack lets be held. */
const GRAVE = 2;

/** A post that scores high is not left without a word marked: what each category would name, the loudest first. */
function loudestFirst(
  rules: ModelRule[],
  judgement: Judgement,
  read: PostReading,
  named: Named,
  pack: FalseAlarms,
): LearnedHit[] {
  const grave = judgement.rate('held') <= GRAVE * pack.hold;
  const candidates = rules.flatMap((rule) => {
    const category = rule.category as Category;
    const strongest = judgement.strongest(category);
    if (!strongest) return [];
    const isWeak = strongest.logit < EVEN;
    if (isWeak && !(grave && GUESSES[category]?.(strongest, read.text))) return [];
    return snapped(rule, strongest, read, named).map((span) => toHit(rule, span, judgement, pack));
  });
  return candidates.sort((a, b) => b.logit - a.logit);
}
