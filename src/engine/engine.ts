import { graver, settle, toFinding } from './decide';
import { guard } from './guard';
import type { PlacedHit } from './hit';
import { forgetLanguage, languageOf } from './language';
import { judge } from './learned/judge';
import { Learned } from './learned/learned';
import type { Model } from './learned/model';
import type { Post } from './post';
import { PostReader } from './post-reader';
import { compile } from './program';
import type { Language, RulePack } from './rule';
import type { Finding, Span, Verdict } from './verdict';
import { wholeCharacters } from './whole-characters';

/** Pure and synchronous: the same post and packs always give the same verdict. */
export interface Engine {
  analyse(post: Post): Verdict;
  /** Drops the sentences kept from earlier posts; called when the last compose box has gone. */
  forget(): void;
}

/**
 * Makes an engine from packs, lowest layer first.
 * @param language of the words shown to the person.
 * @param model the trained model; without one, rules of kind `model` are silent.
 * @throws Error naming the rule, when a pack's rules cannot be compiled.
 */
export function createEngine(packs: RulePack[], language: Language = 'en', model?: Model): Engine {
  const reader = new PostReader(compile(packs));
  const learned = model && new Learned(model);
  return {
    analyse: (post) => analyse(post, reader, learned, language),
    forget: () => {
      reader.forget();
      forgetLanguage();
      learned?.forget();
    },
  };
}

function analyse(post: Post, reader: PostReader, learned: Learned | undefined, language: Language): Verdict {
  const { program } = reader;
  const read = reader.read(post);
  const judged = learned ? judge(read, learned.judge(post, read, read.shown, read.replied), program) : read.shown;
  const marked = guard(
    joinSentences(
      judged.flatMap((hit) => whole(widen(hit, read.sentences, post.text), post.text)),
      post.text,
    ),
    post.text,
  );
  const written = marked.length > 0 ? languageOf(post.text) : language;
  const findings = settle(marked.flatMap((hit) => toFinding(hit, post, language, written) ?? []));
  return { revision: post.revision, action: gravest(findings), findings, packVersions: program.packVersions };
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

/** A hit and its detail over whole characters; no hit where white space was all there was. */
function whole(hit: PlacedHit, text: string): PlacedHit[] {
  const span = wholeCharacters(hit, text);
  const drop = hit.drop && wholeCharacters(hit.drop, text);
  return span ? [{ ...hit, ...span, ...(drop && { drop }) }] : [];
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

/** The gravest action among findings, `clear` when there is none. */
export function gravest(findings: readonly Finding[]): Verdict['action'] {
  return findings.reduce<Verdict['action']>((action, finding) => graver(action, finding.action), 'clear');
}
