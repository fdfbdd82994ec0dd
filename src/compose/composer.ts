import { bodyOf, matches, queryAll } from '../page/ask';
import { fallback } from '../sites/fallback';
import type { ComposerDeclaration, Site } from '../sites/site';
import type { SiteInUse } from '../sites/site-in-use';
import { isField } from './field';
import { nameOf } from './name';
import { Surroundings } from './surroundings';
import { closest, holds, parentOf, queryDeep, upwards } from './tree';

/** The boxes and the control that publish together, as the page is now. Never kept: sites re-mount both. */
export interface Composer {
  declaration: ComposerDeclaration;
  /** In document order; at least one. */
  boxes: HTMLElement[];
  /** The control that publishes them; absent where the page shows none. */
  control?: Element;
  /** The control is none that the declaration knows, only called like one. */
  guessed?: true;
}

/** A compose box and the declaration it was found by. */
export interface FoundBox {
  box: HTMLElement;
  declaration: ComposerDeclaration;
  /** Whether its keys publish: those of a box do, those of a title or an alt text beside it do not. */
  publishes: boolean;
}

/** The compose box an element is or lies in. */
export function findBox(element: Element | null, site: Site): FoundBox | undefined {
  for (const at of upwards(element)) {
    const declaration = declarationOf(at, site);
    if (declaration) return { box: at as HTMLElement, declaration, publishes: matches(at, declaration.box) };
  }
  return undefined;
}

/** What every compose box of a site matches. */
export const boxesOfSite = ({ composers }: Site): string => composers.map(({ box }) => box).join(', ');

/** Whether somebody writes in what could be a compose box, on a page where the site's declaration finds none. */
export function needsFallback(element: Element | null, site: SiteInUse): boolean {
  const looks = element && matches(element, fallback.box) && isWritable(element);
  if (!element || !looks) return false;
  return !site.declared.some((declaration) => queryDeep(element.ownerDocument, textOf(declaration)).length > 0);
}

/** The composer a box belongs to. */
export function composerOfBox(found: Pick<FoundBox, 'box' | 'declaration'>, site: Site): Composer {
  const { box, declaration } = found;
  const around = new Surroundings();
  const { control, guessed } = publisherOf(found, around);
  const boxes = control && !guessed ? boxesOf(control, declaration, site, around) : [box];
  return { declaration, boxes, ...(control && { control }), ...(guessed && { guessed }) };
}

/** The control that publishes a box. Far cheaper than its composer, for which every box of the page is looked at. */
export function publisherOf(
  { box, declaration }: Pick<FoundBox, 'box' | 'declaration'>,
  around: Surroundings,
): Pick<Composer, 'control' | 'guessed'> {
  const [control] = controlsOf(box, declaration, around);
  if (control) return { control };
  const guess = mayBeGuessed(declaration) ? guessedIn(placeOf(box), around) : undefined;
  return guess ? { control: guess, guessed: true } : {};
}

function guessedIn(place: Element, around: Surroundings): Element | undefined {
  return around.once('guess', place, () =>
    queryDeep(place, fallback.submit as string).find((element) => isControl(element, fallback)),
  );
}

/** The composer an element publishes when it is a submit control or lies in one. A disabled control publishes nothing. */
export function composerOfControl(element: Element | null, site: Site): Composer | undefined {
  for (const control of upwards(element)) {
    for (const declaration of site.composers) {
      if (!isControl(control, declaration) || isDisabled(control)) continue;
      const boxes = boxesOf(control, declaration, site, new Surroundings());
      if (boxes.length > 0) return { declaration, boxes, control };
    }
  }
  return guessedComposer(element, site);
}

/**
 * A site that has changed may show a control its declaration does not know: what is called like one publishes the boxes
 * beside it that have none of their own.
 */
function guessedComposer(element: Element | null, site: Site): Composer | undefined {
  for (const control of upwards(element)) {
    if (!isControl(control, fallback) || isDisabled(control)) continue;
    for (const declaration of site.composers.filter(mayBeGuessed)) {
      const around = new Surroundings();
      const orphans = boxesIn(placeOf(control), declaration, site).filter(
        (box) => controlsOf(box, declaration, around).length === 0,
      );
      const boxes = nearest(control, orphans);
      if (boxes.length > 0) return { declaration, boxes, control, guessed: true };
    }
  }
  return undefined;
}

/** Where Enter publishes, boxes without a control are nothing unusual. */
function mayBeGuessed({ submit, keys }: ComposerDeclaration): boolean {
  return submit !== undefined && !keys.includes('Enter');
}

/** The part of the page beyond which no guess goes. */
function placeOf(element: Element): Element {
  return closest(element, fallback.scope as string) ?? bodyOf(element.ownerDocument);
}

/** What is typed into these is no post: passwords and searches above all are nobody's to read. */
const UNWATCHED = new Set('password search email tel url number date hidden file'.split(' '));

function declarationOf(element: Element, site: Site): ComposerDeclaration | undefined {
  const found = site.composers.find((declaration) => matches(element, textOf(declaration)));
  return found && isWritable(element) ? found : undefined;
}

/** Selects everything of a composer that is written in. */
function textOf({ box, fields }: ComposerDeclaration): string {
  return fields ? `${box}, ${fields}` : box;
}

function isControl(element: Element, { submit, labels }: ComposerDeclaration): boolean {
  return (
    submit !== undefined && matches(element, submit) && (!labels || labels.includes(nameOf(element).toLowerCase()))
  );
}

function isWritable(element: Element): boolean {
  if (/^(?:combobox|searchbox)$/.test(element.getAttribute('role') ?? '') || closest(element, '[role="search"]'))
    return false;
  if (!isField(element)) return true;
  return !(element.readOnly || element.disabled || UNWATCHED.has(element.type));
}

export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** A box belongs to the controls in the nearest ancestor that holds any. So all boxes of a thread share its one control. */
function controlsOf(box: Element, declaration: ComposerDeclaration, around: Surroundings): Element[] {
  const { id, submit, scope } = declaration;
  if (!submit) return [];
  const controls = (found: Iterable<Element>) => [...found].filter((element) => isControl(element, declaration));
  const within = (at: Element) => around.once(`within ${id}`, at, () => controls(queryAll(at, submit)));
  const fence = scope ? closest(box, scope) : undefined;
  let top: Element = box;
  for (const at of upwards(parentOf(box))) {
    const found = within(at);
    if (found.length > 0) return found;
    top = at;
    if (at === fence) break;
  }
  return around.once(`deep ${id}`, top, () => controls(queryDeep(top, submit)));
}

/**
 * The boxes that belong to a control. A control no box claims gets the nearest boxes that have no control of their own:
 * a page that is laid out unlike its declaration must not get past the gate.
 */
function boxesOf(control: Element, declaration: ComposerDeclaration, site: Site, around: Surroundings): HTMLElement[] {
  const boxes = boxesIn(control.ownerDocument, declaration, site);
  const claims = new Map(boxes.map((box) => [box, controlsOf(box, declaration, around)]));
  const own = boxes.filter((box) => claims.get(box)?.includes(control));
  return own.length > 0
    ? own
    : nearest(
        control,
        boxes.filter((box) => claims.get(box)?.length === 0),
      );
}

function boxesIn(root: ParentNode, declaration: ComposerDeclaration, site: Site): HTMLElement[] {
  return queryDeep(root, textOf(declaration)).filter(
    (box) => declarationOf(box, site)?.id === declaration.id,
  ) as HTMLElement[];
}

function nearest(control: Element, boxes: HTMLElement[]): HTMLElement[] {
  for (const at of upwards(control)) {
    const inside = boxes.filter((box) => holds(at, box));
    if (inside.length > 0) return inside;
  }
  return [];
}
