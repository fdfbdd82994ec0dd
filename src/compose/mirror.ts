import { make } from '../page/ask';
import type { Reading } from './reading';
import { editBetween } from './remap';

/** In UTF-16 code units. So many are laid out in a fraction of a millisecond, and few blocks hold the longest text. */
const PASSAGE = 400;

/** Some whole lines of a field's text. */
interface Passage {
  block: HTMLElement;
  text: Text;
}

/**
 * What stands in for the nodes that the text of a field has not. Passages of it have a block of their own: in one block a
 * browser would break all its lines anew at every key. They are known here, as a page can get at what is highlighted, and
 * take it away.
 */
export interface Mirror {
  readonly node: HTMLElement;
  readonly passages: Passage[];
}

export const makeMirror = (): Mirror => ({ node: make('div'), passages: [] });

/**
 * Makes a field's stand-in say what the field says. Only what differs is changed, so that ranges over the rest stay on
 * their words, as they do in an editor.
 */
export function retell({ node, passages }: Mirror, text: string): void {
  const { latest, removed, inserted } = editBetween(passages.map((passage) => passage.text.data).join(''), text);
  if (removed === 0 && inserted === 0) return;
  const { first, after, from, to } = touched(passages, latest, latest + removed);
  const said = cut(text.slice(from, to + inserted - removed));
  const kept = passages.slice(first, Math.min(after, first + said.length));
  const added = said.slice(kept.length).map(passageOf);
  for (const [index, { text }] of kept.entries()) say(text, said[index] as string);
  for (const { block } of passages.splice(first + kept.length, after - first - kept.length, ...added)) block.remove();
  const before = passages[first + kept.length - 1]?.block;
  const blocks = added.map(({ block }) => block);
  if (before) before.after(...blocks);
  else node.prepend(...blocks);
}

/** A reading of a text field as if its text were these nodes: so it has ranges too, as far as they go. */
export function mirrored({ text }: Reading, { passages }: Mirror): Reading {
  let end = 0;
  const segments = passages.map(({ text: node }) => {
    const from = end;
    end += node.length;
    return { from, length: node.length, node, offset: 0 };
  });
  return { text, segments };
}

/** The passages an edit falls in, and the next where it takes away what they ended in: which, and where their text is. */
function touched(passages: Passage[], start: number, end: number) {
  let [first, after, from, to] = [0, 0, 0, 0];
  for (const { text } of passages) {
    if (after > first && to > end) break;
    const next = to + text.length;
    after += 1;
    // What is written at the very end goes on the last.
    if (next <= start && after < passages.length) [first, from] = [after, next];
    to = next;
  }
  return { first, after, from, to };
}

/** Cut where a line ends: words stand there as they do in one block. */
function cut(text: string): string[] {
  const said: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + PASSAGE - 1) + 1;
    said.push(text.slice(from, end || undefined));
    from = end || text.length;
  }
  return said;
}

function say(text: Text, said: string): void {
  const { latest, removed, inserted } = editBetween(text.data, said);
  if (removed > 0 || inserted > 0) text.replaceData(latest, removed, said.slice(latest, latest + inserted));
}

function passageOf(said: string): Passage {
  const block = make('div');
  const text = new Text(said);
  block.append(text);
  return { block, text };
}
