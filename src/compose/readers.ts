import { query } from '../page/ask';
import type { ComposerDeclaration } from '../sites/site';
import { read } from './read';
import { closest, upwards } from './tree';

const PLACE = 'form, dialog, [role="dialog"], article, [role="article"], main, [role="main"], body';

/** Whom the page says a box's post goes to, as it says it: "Anyone"; undefined where it says nothing. */
export function readersShown(box: HTMLElement, { readers, scope }: ComposerDeclaration): string | undefined {
  if (!readers) return undefined;
  const fence = closest(box, scope ?? PLACE);
  for (const at of upwards(box)) {
    const shown = query(at, readers.at);
    if (shown) return named(shown, readers.after ?? []);
    if (at === fence) return undefined;
  }
  return undefined;
}

/** The `aria-label`, else the last line that is not empty, without what stands before the readers. */
function named(element: Element, before: readonly string[]): string | undefined {
  const lines = read(element)
    .text.split('\n')
    .map((line) => line.trim());
  const said = element.getAttribute('aria-label')?.trim() ?? lines.findLast((line) => line !== '') ?? '';
  const lead = before.find((words) => said.startsWith(words));
  return said.slice(lead?.length ?? 0).replace(/[\s.]+$/, '') || undefined;
}
