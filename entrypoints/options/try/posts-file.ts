import * as z from 'zod';
import type { Post } from '../../../src/engine/post';
import { LIMITS } from '../../../src/policy/limits';

const line = z.object({
  text: z.string().min(1).max(LIMITS.example),
  site: z.string().max(40).default('x'),
  audience: z.enum(['public', 'internal']).default('public'),
  replyTo: z.string().max(LIMITS.example).optional(),
});

/** Posts of a file, and what was wrong with the lines that hold none. */
export interface PostsFile {
  posts: Post[];
  /** One line each: `line 3: text: expected string`. */
  problems: string[];
}

/** Reads posts, one JSON object a line: `{"text": "…", "site": "x", "audience": "internal", "replyTo": "…"}`. */
export function readPosts(text: string): PostsFile {
  const file: PostsFile = { posts: [], problems: [] };
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (written.trim() === '') continue;
    const problem = (what: string) => file.problems.push(`line ${index + 1}: ${what}`);
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch {
      problem('expected one JSON object, e.g. {"text": "Coffee first."}');
      continue;
    }
    const result = line.safeParse(value);
    if (!result.success) {
      const [issue] = result.error.issues;
      problem(`${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
      continue;
    }
    const { replyTo, ...post } = result.data;
    file.posts.push({ ...post, revision: 0, ...(replyTo !== undefined && { replyTo }) });
  }
  return file;
}
