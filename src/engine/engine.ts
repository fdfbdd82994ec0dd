import { combine } from './combine';
import { actionOf, graver, settle, toFinding } from './decide';
import { Evidence } from './evidence';
import { guard } from './guard';
import type { Hit, PlacedHit } from './hit';
import type { Post } from './post';
import { compile, type Program } from './program';
import { readSentence } from './reading';
import { relate } from './relate';
import type { Language, Rule, RulePack } from './rule';
import { sentences } from './sentences';
import type { Finding, Span, Verdict } from './verdict';

/** Sentences kept read, so that a keystroke reads one again; about a long thread's worth. */
const KEPT = 400;

/** Pure and synchronous: the same post and packs always give the same verdict. */
export interface Engine {
  analyse(post: Post): Verdict;
  /** Drops the sentences kept from earlier posts; called when the last compose box has gone. */
  forget(): void;
}

/**
 * Makes an engine from packs, lowest layer first.
 * @param language of the words shown to the person.
 * @throws Error naming the rule, when a pack's rules cannot be compiled.
 */
export function createEngine(packs: RulePack[], language: Language = 'en'): Engine {
  const program = compile(packs);
  const readings = new Map<string, Hit[]>();
  const read = (sentence: string): Hit[] => {
    const known = readings.get(sentence);
    if (known) readings.delete(sentence);
    const reading = known ?? readSentence(program, sentence);
    readings.set(sentence, reading);
    if (readings.size > KEPT) readings.delete(readings.keys().next().value as string);
    return reading;
  };
  return {
    analyse: (post) => analyse(post, program, read, language),
    forget: () => readings.clear(),
  };
}

function analyse(post: Post, program: Program, read: (sentence: string) => Hit[], language: Language): Verdict {
  const spans = sentences(post.text);
  const hits = place(post.text, spans, read);
  relate(hits, post.text);
  const evidence = new Evidence(hits, repliedRules(post, read));
  const stories = program.combinations.flatMap((rule) => combine(rule, hits, spans) ?? []);
  const shown = [...hits, ...stories].filter((hit) => counts(hit, post, evidence));
  const marked = guard(
    joinSentences(
      shown.map((hit) => widen(hit, spans, post.text)),
      post.text,
    ),
    post.text,
  );
  const findings = settle(marked.flatMap((hit) => toFinding(hit, post, language) ?? []));
  return { revision: post.revision, action: gravest(findings), findings, packVersions: program.packVersions };
}

function place(text: string, spans: Span[], read: (sentence: string) => Hit[]): PlacedHit[] {
  return spans.flatMap(({ from, to }, sentence) =>
    read(text.slice(from, to)).map((hit) => ({
      rule: hit.rule,
      from: hit.from + from,
      to: hit.to + from,
      sentence,
      owner: 'unknown' as const,
    })),
  );
}

function repliedRules(post: Post, read: (sentence: string) => Hit[]): Rule[] {
  const { replyTo } = post;
  if (!replyTo) return [];
  return sentences(replyTo).flatMap(({ from, to }) => read(replyTo.slice(from, to)).map((hit) => hit.rule));
}

function counts(hit: PlacedHit, post: Post, evidence: Evidence): boolean {
  const { rule } = hit;
  if (!rule.category || !actionOf(rule, post.audience)) return false;
  if (rule.reply !== undefined && rule.reply !== Boolean(post.replyTo)) return false;
  if (rule.sites && !rule.sites.includes(post.site)) return false;
  return (!rule.whose || rule.whose.includes(hit.owner)) && evidence.allows(rule, hit.sentence);
}

/** Marks the whole sentence where the rule asks for it, without the white space around it. */
function widen(hit: PlacedHit, spans: Span[], text: string): PlacedHit {
  const whole = hit.rule.mark === 'sentence' || hit.rule.kind === 'combination';
  const sentence = spans[hit.sentence];
  if (!whole || !sentence) return hit;
  const from = Math.min(hit.from, sentence.from);
  const to = hit.rule.kind === 'combination' ? hit.to : sentence.to;
  const said = text.slice(from, to);
  return { ...hit, from: from + said.length - said.trimStart().length, to: from + said.trimEnd().length };
}

/** Sentences in a row that a rule marks whole become one: one reason, one safer wording for all of them. */
function joinSentences(hits: PlacedHit[], text: string): PlacedHit[] {
  const joined: PlacedHit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from)) {
    const before = joined.findLast(({ rule }) => rule === hit.rule);
    const follows = before && hit.rule.mark === 'sentence' && text.slice(before.to, hit.from).trim() === '';
    if (follows) before.to = Math.max(before.to, hit.to);
    else joined.push({ ...hit });
  }
  return joined;
}

function gravest(findings: Finding[]): Verdict['action'] {
  return findings.reduce<Verdict['action']>((action, finding) => graver(action, finding.action), 'clear');
}
