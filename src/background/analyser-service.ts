import { bundledModel } from '../channels/bundled-model';
import { createEngine, type Engine } from '../engine/engine';
import type { Post } from '../engine/post';
import type { Language } from '../engine/rule';
import type { Verdict } from '../engine/verdict';
import { layered, sameLayers } from '../policy/layers';
import type { Pack } from '../policy/pack-schema';
import { warmUp } from './warm-up';

/** The engine with the packs in force, made on first need and kept warm. */
export class AnalyserService {
  private engine: Engine | undefined;
  /** The packs in force, and those of them the engine was made with. */
  private packs: readonly Pack[] = [];
  private used: readonly Pack[] = [];
  private warmed: Engine | undefined;

  /**
   * @param stack the packs in force, lowest layer first.
   * @param unusable told of a layer the engine can't be made with; those below serve on.
   */
  constructor(
    private readonly language: Language,
    private readonly stack: () => Promise<readonly Pack[]>,
    private readonly unusable: (pack: Pack, reason: string) => void = () => {},
  ) {}

  /** Builds the engine and lets it read something, so that the first real keystroke finds it ready. Does it once. */
  async warm(): Promise<void> {
    const engine = await this.ready();
    if (this.warmed === engine) return;
    this.warmed = engine;
    await warmUp(engine, () => this.engine === engine);
  }

  /** A layer whose rules break on a post is left out from then on, and the post is judged by those below. */
  async analyse(post: Post): Promise<Verdict> {
    const engine = await this.ready();
    try {
      return engine.analyse(post);
    } catch (error) {
      if (this.used.length <= 1) throw error;
      // Whatever broke may have been told with the words it broke on: its kind says enough.
      this.leaveOut((error as Error).name);
      return this.analyse(post);
    }
  }

  /** Lets go of every sentence kept for speed: called when no compose box is open any more. */
  forget(): void {
    this.engine?.forget();
  }

  private async ready(): Promise<Engine> {
    const packs = await this.stack();
    if (!this.engine || !sameLayers(packs, this.packs)) {
      this.packs = packs;
      this.use(packs);
    }
    return this.engine as Engine;
  }

  /** A layer that was fine on what lay below may not be on what does now: it is left out, and somebody is told. */
  private use(packs: readonly Pack[]): void {
    this.used = packs;
    try {
      this.engine = createEngine(layered(packs), this.language, bundledModel());
    } catch (error) {
      if (packs.length <= 1) throw error;
      this.leaveOut((error as Error).message);
    }
  }

  private leaveOut(reason: string): void {
    this.unusable(this.used.at(-1) as Pack, reason);
    this.use(this.used.slice(0, -1));
  }
}
