import type { Post } from '../../engine/post';
import { readExample } from '../../policy/examples';
import type { Pack } from '../../policy/pack-schema';
import { parsePost } from '../input-post';
import { readText } from './files';

/** The posts in the examples of packs, each once. */
export function examplePosts(packs: readonly Pack[]): Post[] {
  const examples = packs.flatMap(({ rules }) => rules.flatMap(({ flags = [], clears = [] }) => [...flags, ...clears]));
  const posts = examples.map((example) => readExample(example).post);
  return [...new Map(posts.map((post) => [JSON.stringify(post), post])).values()];
}

/** The posts of a file of JSON Lines, and which lines are none: `file:line: what`. @throws Stopped when it can't be read. */
export function readPosts(path: string): { posts: Post[]; problems: string[] } {
  const posts: Post[] = [];
  const problems: string[] = [];
  for (const [index, line] of readText(path).split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = parsePost(line);
    if (typeof read === 'string') problems.push(`${path}:${index + 1}: ${read}`);
    else {
      const { text, site = 'x', audience = 'public', replyTo } = read;
      posts.push({ text, site, audience, revision: 0, ...(replyTo !== undefined && { replyTo }) });
    }
  }
  return { posts, problems };
}
