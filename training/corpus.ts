import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Category } from '../src/engine/category';
import type { Audience, Post } from '../src/engine/post';

/** A labelled post as `corpus/README.md` describes it. */
export interface LabelledPost {
  id: string;
  site: string;
  audience: Audience;
  replyTo?: string;
  text: string;
  expect: 'hold' | 'warn' | 'clear';
  findings: { category: Category; text: string; occurrence?: number }[];
  tags: string[];
  why: string;
}

export const CORPUS = resolve(import.meta.dirname, '../corpus');

/** Names of the labelled files, without their extension, in order. */
export function corpusFiles(): string[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}

export function readCorpus(file: string): LabelledPost[] {
  const lines = readFileSync(resolve(CORPUS, `${file}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as LabelledPost);
}

/** Where a labelled finding stands, as a half-open span in UTF-16 code units; undefined when its words are not there. */
export function spanOf(text: string, { text: words, occurrence = 0 }: LabelledPost['findings'][number]) {
  let from = -1;
  for (let count = 0; count <= occurrence; count++) from = text.indexOf(words, from + 1);
  return from < 0 ? undefined : { from, to: from + words.length };
}

export function asPost({ text, site, audience, replyTo }: LabelledPost): Post {
  return { text, site, audience, revision: 0, ...(replyTo !== undefined && { replyTo }) };
}
