import { fallback } from './fallback';
import type { ComposerDeclaration, Site } from './site';

/** What a pack says of a site that has changed since this version: more places to look, never fewer. */
export interface Repair {
  /** Id of the site and of its composer. */
  site: string;
  composer: string;
  box?: string;
  fields?: string;
  submit?: string;
  replyTo?: string;
}

const REPAIRED = ['box', 'fields', 'submit', 'replyTo'] as const;

/** A site as it is watched in one page: its declaration, what packs add to it, and the fallback where nothing of it is found. */
export class SiteInUse implements Site {
  readonly id: string;
  readonly name: string;
  readonly matches: string[];
  readonly audience: Site['audience'];
  readonly savesDrafts?: true;
  #composers: ComposerDeclaration[];
  #fallsBack = false;

  readonly #declared: Site;

  constructor(declared: Site) {
    this.#declared = declared;
    this.id = declared.id;
    this.name = declared.name;
    this.matches = declared.matches;
    this.audience = declared.audience;
    if (declared.savesDrafts) this.savesDrafts = true;
    this.#composers = declared.composers;
  }

  get composers(): ComposerDeclaration[] {
    return this.#fallsBack ? [...this.#composers, this.#fallback()] : this.#composers;
  }

  /** The composers without the fallback. */
  get declared(): readonly ComposerDeclaration[] {
    return this.#composers;
  }

  /** Whether compose boxes are looked for that no declaration knows. */
  fallBack(on: boolean): void {
    this.#fallsBack = on;
  }

  /**
   * Adds what packs say. @param reads whether the page's own engine can read a selector: one that it can't would end every
   * search it is part of. @returns the repairs that could not be used.
   */
  repair(repairs: readonly Repair[], reads: (selector: string) => boolean): Repair[] {
    const own = repairs.filter(({ site }) => site === this.id);
    const usable = own.filter((repair) => REPAIRED.every((field) => !repair[field] || reads(repair[field])));
    this.#composers = this.#declared.composers.map((composer) =>
      usable.filter((repair) => repair.composer === composer.id).reduce(repaired, composer),
    );
    return own.filter((repair) => !usable.includes(repair));
  }

  /** Where Enter publishes by the declaration, it may well go on doing so. */
  #fallback(): ComposerDeclaration {
    const keys = new Set(this.#composers.flatMap((composer) => composer.keys));
    return { ...fallback, keys: keys.size > 0 ? [...keys] : fallback.keys };
  }
}

/** More to look at: what was found before is found still, so that no pack can blind Curtain to a box. */
function repaired(composer: ComposerDeclaration, repair: Repair): ComposerDeclaration {
  const longer = REPAIRED.flatMap((field) => {
    const said = [composer[field], repair[field]].filter(Boolean);
    return repair[field] ? [[field, said.join(', ')]] : [];
  });
  return { ...composer, ...Object.fromEntries(longer) };
}
