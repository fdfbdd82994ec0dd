import { bundledModel } from '../../channels/bundled-model';
import { createEngine, type Engine } from '../../engine/engine';
import type { Post } from '../../engine/post';
import type { Verdict } from '../../engine/verdict';
import { layered } from '../../policy/layers';
import type { Pack } from '../../policy/pack-schema';
import { EXIT, Stopped } from './exit';

/** What a verdict means to the person: a note is quiet enough to count as clear. */
const MEANINGS = { hold: 'held', warn: 'warned', note: 'clear', clear: 'clear' } as const;
export type Meaning = (typeof MEANINGS)[keyof typeof MEANINGS];

/** A post that fares otherwise under the new pack, and the rules that decide: of the new pack's verdict, or, where it is clear now, of the old one's. */
export interface VerdictChange {
  now: Meaning;
  before: Meaning;
  post: Post;
  rules: string[];
}

/**
 * Reads every post with each pack on top of the layers below it, the learned score included, as a browser would.
 * @throws Stopped when a pack asks for something that is not there.
 */
export function verdictChanges(
  posts: readonly Post[],
  before: readonly Pack[],
  after: readonly Pack[],
): VerdictChange[] {
  const [old, next] = [engineOf(before), engineOf(after)];
  return posts.flatMap((post) => {
    const [was, is] = [old.analyse(post), next.analyse(post)];
    const [meant, means] = [MEANINGS[was.action], MEANINGS[is.action]];
    return meant === means ? [] : [{ now: means, before: meant, post, rules: decisive(means === 'clear' ? was : is) }];
  });
}

function engineOf(layers: readonly Pack[]): Engine {
  try {
    return createEngine(layered(layers), 'en', bundledModel());
  } catch (error) {
    const { name = '' } = layers.at(-1) ?? {};
    throw new Stopped(EXIT.problems, [
      `${name}: ${(error as Error).message}; mend it with \`curtain pack test\` first`,
    ]);
  }
}

/** The rules whose findings are as grave as the verdict. */
function decisive({ findings, action }: Verdict): string[] {
  return [...new Set(findings.filter((finding) => finding.action === action).map(({ ruleId }) => ruleId))];
}
