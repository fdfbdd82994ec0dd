import { bundledModel } from '../channels/bundled-model';
import { createEngine, type Engine } from '../engine/engine';
import type { Post } from '../engine/post';
import type { Language } from '../engine/rule';
import type { Verdict } from '../engine/verdict';
import { layered } from '../policy/layers';
import type { Pack } from '../policy/pack-schema';

/** The engine with the packs in force, made on first need and kept warm. */
export class AnalyserService {
  private engine: Engine | undefined;
  private packs: readonly Pack[] = [];

  /**
   * @param stack the packs in force, lowest layer first.
   * @param unusable told of a layer the engine can't be made with; those below serve on.
   */
  constructor(
    private readonly language: Language,
    private readonly stack: () => Promise<readonly Pack[]>,
    private readonly unusable: (pack: Pack, reason: string) => void = () => {},
  ) {}

  /** Builds the engine and runs one sentence through it, so that the first real keystroke finds it ready. */
  async warm(): Promise<void> {
    const engine = await this.ready();
    engine.analyse({ text: 'Saw Mrs. Okafor in room 4.', site: 'x', audience: 'public', revision: 0 });
    engine.forget();
  }

  async analyse(post: Post): Promise<Verdict> {
    return (await this.ready()).analyse(post);
  }

  /** Lets go of every sentence kept for speed: called when no compose box is open any more. */
  forget(): void {
    this.engine?.forget();
  }

  private async ready(): Promise<Engine> {
    const packs = await this.stack();
    if (!this.engine || !same(packs, this.packs)) {
      this.engine = this.make(packs);
      this.packs = packs;
    }
    return this.engine;
  }

  /** A layer that was fine on what lay below may not be on what does now: it is left out, and somebody is told. */
  private make(packs: readonly Pack[]): Engine {
    try {
      return createEngine(layered(packs), this.language, bundledModel());
    } catch (error) {
      const top = packs.at(-1);
      if (!top || packs.length === 1) throw error;
      this.unusable(top, (error as Error).message);
      return this.make(packs.slice(0, -1));
    }
  }
}

function same(some: readonly Pack[], others: readonly Pack[]): boolean {
  return some.length === others.length && some.every((pack, index) => pack === others[index]);
}
