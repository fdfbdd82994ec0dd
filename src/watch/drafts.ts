import { boxesOfSite, type Composer, composerOfBox, type FoundBox, findBox } from '../compose/composer';
import { observe } from '../compose/observe';
import { reachOf } from '../compose/reach';
import { readersShown } from '../compose/readers';
import { Surroundings } from '../compose/surroundings';
import { queryDeep } from '../compose/tree';
import { onWritten } from '../compose/written';
import type { ComposerDeclaration, Site } from '../sites/site';
import { Draft } from './draft';

interface Needs {
  site: Site;
  signal: AbortSignal;
  /** A box was met for the first time. */
  met(draft: Draft): void;
  /** Its text has changed. */
  changed(draft: Draft): void;
  /** It says the same with other nodes: what is drawn over them must follow. */
  moved(draft: Draft): void;
  removed(draft: Draft): void;
}

/** The drafts of one frame: one for each compose box met so far that is still in the page. */
export class Drafts implements Iterable<Draft> {
  readonly #known = new Map<HTMLElement, Draft>();

  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  [Symbol.iterator](): Iterator<Draft> {
    return this.#known.values();
  }

  of(box: HTMLElement): Draft | undefined {
    return this.#known.get(box);
  }

  /** The draft of a box, watched from now on. */
  meet({ box, declaration }: Pick<FoundBox, 'box' | 'declaration'>, around = new Surroundings()): Draft {
    const known = this.#known.get(box);
    if (known?.declaration.id === declaration.id) return known;
    if (known) return this.#redeclare(known, declaration, around);
    const draft = new Draft(box, declaration);
    this.#known.set(box, draft);
    this.look(draft, around);
    const written = () => {
      draft.isWritten = true;
    };
    onWritten(box, written, this.#needs.signal);
    observe(box, { changed: () => this.#read(draft), removed: () => this.#forget(draft) }, this.#needs.signal);
    this.#needs.met(draft);
    return draft;
  }

  /** Meets the boxes of a document within the page. */
  meetIn(inside: Document): void {
    const { site } = this.#needs;
    for (const box of queryDeep(inside, boxesOfSite(site))) {
      const found = findBox(box, site);
      if (found) this.meet(found);
    }
  }

  /** Looks around a box: what could publish it, and whom for. Whether that has changed. Dearer than a look at the text. */
  look(draft: Draft, around = new Surroundings()): boolean {
    const { reach, readers } = draft;
    draft.reach = reachOf(draft, around);
    draft.readers = readersShown(draft.box, draft.declaration);
    if (draft.readers !== readers) draft.outdate();
    return draft.reach !== reach || draft.readers !== readers;
  }

  /** Finds every box again by what the site's declarations say now, and looks around it. */
  findAll(): void {
    const around = new Surroundings();
    for (const draft of this) {
      const found = findBox(draft.box, this.#needs.site);
      if (found?.box === draft.box) draft.declaration = found.declaration;
      this.look(draft, around);
    }
  }

  /** The drafts of a composer, read at this moment: what is published is what its boxes say now. */
  in({ boxes, declaration }: Composer): Draft[] {
    const around = new Surroundings();
    return boxes.map((box) => {
      const isKnown = this.#known.has(box);
      const draft = this.meet({ box, declaration }, around);
      // One that is met is read and looked around as it is.
      if (!isKnown) return draft;
      const news = this.look(draft, around);
      if (draft.refresh() || news) this.#needs.changed(draft);
      return draft;
    });
  }

  /** The drafts that publish together with a box. */
  with(box: HTMLElement): Draft[] {
    const found = findBox(box, this.#needs.site);
    return found ? this.in(composerOfBox(found, this.#needs.site)) : [];
  }

  /** What a site shows again as it is declared is held further, and may be found to answer somebody. */
  #redeclare(draft: Draft, declaration: ComposerDeclaration, around: Surroundings): Draft {
    draft.declaration = declaration;
    draft.outdate();
    this.look(draft, around);
    this.#needs.changed(draft);
    return draft;
  }

  #read(draft: Draft): void {
    const wasBlank = draft.isBlank;
    const news = draft.refresh();
    // Many sites show their control with the first letter.
    if (wasBlank && !draft.isBlank) this.look(draft);
    if (news) this.#needs.changed(draft);
    else this.#needs.moved(draft);
  }

  #forget(draft: Draft): void {
    this.#known.delete(draft.box);
    this.#needs.removed(draft);
  }
}
