import examples from 'virtual:curtain/baseline-examples';
import type { Post } from '../../../src/engine/post';
import { readExample } from '../../../src/policy/examples';
import type { Pack } from '../../../src/policy/pack-schema';

/** The posts the packs bring along as their rules' examples, each once. */
export function examplePosts(packs: readonly Pack[]): Post[] {
  const rules = [...Object.values(examples), ...packs.flatMap(({ rules }) => rules)];
  const posts = rules
    .flatMap((rule) => [...(rule?.flags ?? []), ...(rule?.clears ?? [])])
    .map((example) => readExample(example).post);
  return [...new Map(posts.map((post) => [JSON.stringify(post), post])).values()];
}
