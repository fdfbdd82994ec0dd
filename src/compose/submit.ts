import { targetOf } from '../page/ask';
import type { ComposerDeclaration, Site, SubmitKey } from '../sites/site';
import { boxesOfSite, type Composer, composerOfBox, composerOfControl, findBox } from './composer';
import { parentOf, shownIn } from './tree';

/** The composer an event would publish; undefined when it publishes nothing. */
export function publishedBy(event: Event, site: Site): Composer | undefined {
  const target = targetOf(event);
  if (!target) return undefined;
  if (event.type === 'click') return composerOfControl(target, site);
  if (event.type === 'submit') return ofForm(event as SubmitEvent, target, site);
  return ofKey(event as KeyboardEvent, target, site);
}

function ofForm(event: SubmitEvent, form: Element, site: Site): Composer | undefined {
  const byControl = composerOfControl(event.submitter, site);
  if (byControl) return byControl;
  const box = shownIn(form, boxesOfSite(site))
    .map((element) => findBox(element, site))
    .find(Boolean);
  return box && composerOfBox(box, site);
}

function ofKey(event: KeyboardEvent, target: Element, site: Site): Composer | undefined {
  if (!mayPress(event) || isComposing(event)) return undefined;
  const found = findBox(target, site);
  if (found) return found.publishes && publishes(event, found.declaration) ? composerOfBox(found, site) : undefined;
  return pressesControl(event) && !isNativeControl(target) ? composerOfControl(target, site) : undefined;
}

/** Whether a key can do more than write its letter: most can't, and need no look around the page. */
export function mayPress({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // Browsers that fill in forms send keys without a name.
  return key?.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey;
}

/** Enter that ends an input method's composition chooses a word, and reports key code 229 where `isComposing` is late. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function publishes(event: KeyboardEvent, { keys }: ComposerDeclaration): boolean {
  const pressed = keyOf(event);
  return pressed !== undefined && keys.includes(pressed);
}

function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): SubmitKey | undefined {
  const mod = ctrlKey || metaKey;
  if (key === 'Enter') return mod ? 'Mod+Enter' : shiftKey || altKey ? undefined : 'Enter';
  return key.toLowerCase() === 's' && mod && !shiftKey && !altKey ? 'Mod+S' : undefined;
}

function pressesControl({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** A button, link or input turns the key press into a click, which is held there; a `div role=button` does as its page likes. */
function isNativeControl(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (/^(button|input|a)$/.test(at.localName)) return true;
  return false;
}
