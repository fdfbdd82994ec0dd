import { readFileSync } from 'node:fs';
import type { Category } from '../../src/engine/category';

/** What a post is judged by: its words, where it goes, and what it answers. */
export interface PlainPost {
  text: string;
  site?: string;
  audience?: 'public' | 'internal';
  replyTo?: string;
}

/** The `occurrence`-th `text` in the post, counted from 0, is to be marked as `category`. */
export interface Label {
  category: Category;
  text: string;
  occurrence: number;
}

/** A line of `corpus/*.jsonl`, as its README describes. */
export interface LabelledPost extends PlainPost {
  id: string;
  site: string;
  expect: 'hold' | 'warn' | 'clear';
  findings: Label[];
  tags: string[];
  why: string;
}

/** The posts of a JSON Lines file. */
export function readPosts<Post extends PlainPost>(path: string): Post[] {
  return readLines<Post>(path).map(({ post }) => post);
}

/** The same with their line numbers, counted from 1; empty lines count, but are no posts. */
export function readLines<Post extends PlainPost>(path: string): { line: number; post: Post }[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    try {
      return [{ line: index + 1, post: JSON.parse(text) as Post }];
    } catch (error) {
      throw new Error(`${path}:${index + 1}: not JSON: ${(error as Error).message}`);
    }
  });
}

/** The corpus tags what is Spanish, in whole or in part; the rest is English. */
export function languageOf({ tags }: LabelledPost): 'en' | 'es' {
  return tags.some((tag) => /^span(ish|glish)/.test(tag)) ? 'es' : 'en';
}
