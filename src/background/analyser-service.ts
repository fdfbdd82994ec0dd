import { bundledPack } from '../channels/bundled';
import { bundledModel } from '../channels/bundled-model';
import { createEngine, type Engine } from '../engine/engine';
import type { Post } from '../engine/post';
import type { Language } from '../engine/rule';
import type { Verdict } from '../engine/verdict';

/** The engine with the pack in force, made on first need and kept warm. */
export class AnalyserService {
  private engine: Engine | undefined;

  constructor(private readonly language: Language) {}

  /** Builds the engine and runs one sentence through it, so that the first real keystroke finds it ready. */
  warm(): void {
    if (this.engine) return;
    this.analyse({ text: 'Saw Mrs. Okafor in room 4.', site: 'x', audience: 'public', revision: 0 });
    this.forget();
  }

  analyse(post: Post): Verdict {
    this.engine ??= createEngine([bundledPack()], this.language, bundledModel());
    return this.engine.analyse(post);
  }

  /** Lets go of every sentence kept for speed: called when no compose box is open any more. */
  forget(): void {
    this.engine?.forget();
  }
}
