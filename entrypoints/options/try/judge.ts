import { bundledModel } from '../../../src/channels/bundled-model';
import { createEngine } from '../../../src/engine/engine';
import type { Post } from '../../../src/engine/post';
import type { Language } from '../../../src/engine/rule';
import type { Action, Finding } from '../../../src/engine/verdict';
import type { Mode } from '../../../src/messages/protocol';
import { layered } from '../../../src/policy/layers';
import type { Pack } from '../../../src/policy/pack-schema';
import { settingsOf } from '../../../src/policy/settings';

export type Grade = Action | 'clear';

/** What packs make of a post. */
export interface Judgement {
  /** What happens to the post, the mode of the packs taken into account. */
  grade: Grade;
  findings: Finding[];
}

export interface Judge {
  judge(post: Post): Judgement;
  mode: Mode;
}

/**
 * An engine of this page's own for a stack of packs, lowest layer first: what is tried here never leaves it.
 * @param lockedMode the mode nobody can change from here; the packs' own counts where there is none.
 * @throws Error naming the rule, when rules can't be compiled.
 */
export function judgeOf(stack: readonly Pack[], language: Language, lockedMode?: Mode): Judge {
  const engine = createEngine(layered(stack), language, bundledModel());
  const mode = lockedMode ?? settingsOf(stack).mode;
  return {
    mode,
    judge: (post) => {
      const { action, findings } = engine.analyse(post);
      return { grade: underMode(action, mode), findings };
    },
  };
}

/** `coach` never holds, `observe` shows nothing. */
export function underMode(grade: Grade, mode: Mode): Grade {
  if (mode === 'observe') return 'clear';
  return mode === 'coach' && grade === 'hold' ? 'warn' : grade;
}
