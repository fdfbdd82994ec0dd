import { CATEGORIES } from '../src/engine/category';
import { seenNames, settingOf } from '../src/engine/learned/post-input';
import { type Known, sentenceInput, type WordInput } from '../src/engine/learned/sentence-input';
import type { PlacedText } from '../src/engine/placed-text';
import type { PostReader } from '../src/engine/post-reader';
import type { RulePack } from '../src/engine/rule';
import { asPost, type LabelledPost, spanOf } from './corpus';

/** A text as the network is trained on it: all its words in a row, and the sentence each stands in. */
export interface ExampleText {
  words: WordInput[];
  sentence: Int32Array;
}

export interface Example {
  text: ExampleText;
  replied: ExampleText | undefined;
  /** Rows of `seen`. */
  seen: number[];
  setting: number[];
  /** For every word and category, in the order of `CATEGORIES`: 1 where a label covers the word. */
  labels: Uint8Array;
  /** The answers the heads should give: shown anything, held. */
  heads: [number, number];
}

/** Reads a labelled post with the rules, as the engine would, and lays the labels over its words. */
export function toExample(post: LabelledPost, reader: PostReader, known: Known): Example {
  const asked = asPost(post);
  const read = reader.read(asked);
  const { internal, reply, review } = settingOf(asked);
  const text = exampleText(read, known);
  return {
    text,
    replied: read.replied && exampleText(read.replied, known),
    seen: seenNames(read, read.shown, asked)
      .flatMap((name) => known.rules.get(name) ?? [])
      .sort((a, b) => a - b),
    setting: [internal, reply, review].map(Number),
    labels: labelsOf(post, text, read),
    heads: [Number(post.expect !== 'clear'), Number(post.expect === 'hold')],
  };
}

function exampleText(placed: PlacedText, known: Known): ExampleText {
  const read = placed.sentences.map((sentence) => sentenceInput(sentence, known));
  return { words: read.flat(), sentence: Int32Array.from(read.flatMap((words, at) => words.map(() => at))) };
}

function labelsOf(post: LabelledPost, { words, sentence }: ExampleText, { sentences }: PlacedText): Uint8Array {
  const labels = new Uint8Array(words.length * CATEGORIES.length);
  for (const finding of post.findings) {
    const span = spanOf(post.text, finding);
    const column = CATEGORIES.indexOf(finding.category);
    words.forEach((word, at) => {
      const start = sentences[sentence[at] as number]?.from ?? 0;
      if (span && start + word.from < span.to && span.from < start + word.to)
        labels[at * CATEGORIES.length + column] = 1;
    });
  }
  return labels;
}

/**
 * What the rules may tell the network, in the order it will keep: signals, and whose a thing was found to be. Rules that
 * make findings are left out, for two reasons: they were tuned on these very posts and would be believed too readily,
 * and a second opinion is worth something only when it is its own.
 */
export function ruleNames({ rules }: RulePack, owners: readonly string[]): string[] {
  const signals = rules.flatMap(({ id, category, kind }) => (category || kind === 'model' ? [] : [id]));
  return [...signals.sort(), ...owners.map((owner) => `whose:${owner}`)];
}
