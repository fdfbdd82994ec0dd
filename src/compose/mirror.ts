import type { Reading } from './reading';
import { editBetween } from './remap';

/**
 * Makes a field's stand-in say what the field says. Only what differs is changed, so that ranges over the rest stay on
 * their words, as they do in an editor.
 */
export function retell(mirror: Text, text: string): void {
  const { latest, removed, inserted } = editBetween(mirror.data, text);
  if (removed > 0 || inserted > 0) mirror.replaceData(latest, removed, text.slice(latest, latest + inserted));
}

/** A reading of a text field as if its text were this node: so it has ranges too, as far as the node goes. */
export function mirrored({ text }: Reading, mirror: Text): Reading {
  return { text, segments: [{ from: 0, length: mirror.length, node: mirror, offset: 0 }] };
}
