import type { Span } from '../engine/verdict';
import { type Field, isField } from './field';
import { endRun, insertionsFor, partFromTyping } from './insert';
import { nextFrame, wait } from './pause';
import { read } from './read';
import { focusBox, keepSelected, selectSpan } from './select';
import { disownChange } from './typing';

/** An editor that rejects a change from outside puts its own text back within this time. */
const REVERT_MS = 120;

/**
 * Replaces a span of what a box says now, through the editor's own input path: the page's editor sees an edit like any
 * other, the caret ends after the new words and one Ctrl+Z brings the old ones back. Resolves to whether it worked. A
 * partial result is left as it is: a second method on top would double words.
 */
export async function replace(box: HTMLElement, span: Span, replacement: string): Promise<boolean> {
  const before = read(box).text;
  const wanted = before.slice(0, span.from) + replacement + before.slice(span.to);
  if (span.to > before.length) return false;
  if (wanted === before) return true;
  await focusBox(box);
  if (isField(box)) return replaceInField(box, span, replacement, wanted);
  await partFromTyping(box);
  // While that waited, the person may have gone somewhere else.
  if (!box.isConnected) return false;
  await focusBox(box);
  for (const insert of insertionsFor(box, replacement)) {
    const reading = read(box);
    if (reading.text !== before || !(await selectSpan(box, reading, span))) return false;
    const now = read(box);
    if (now.text !== before || !keepSelected(box, now, span)) return false;
    insert(box, replacement);
    await nextFrame();
    if (read(box).text === before) continue;
    if (read(box).text !== wanted) return false;
    await wait(REVERT_MS);
    if (read(box).text === before) continue;
    endRun(box);
    // Of several fixes in a row none waits for the one before it.
    disownChange(box);
    return true;
  }
  return false;
}

function replaceInField(field: Field, span: Span, replacement: string, wanted: string): boolean {
  field.setSelectionRange(span.from, span.to);
  if (replacement === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, replacement);
  if (field.value !== wanted) setValue(field, wanted, span.from + replacement.length);
  return field.value === wanted;
}

/** Through the prototype's setter, so that frameworks that watch the element's own `value` notice the event that follows. */
function setValue(field: Field, value: string, caret: number): void {
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.setSelectionRange(caret, caret);
  field.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true, composed: true }));
}
