import { dialog } from '../shared/dialog';
import { pressable } from '../shared/element';
import { captionParts } from './caption';

/** "Edit info" of a post that is already public: Done publishes it anew. */
export function editDialog(text: string): HTMLElement {
  const caption = captionParts();
  caption.set(text);
  const done = pressable('Done', () => {
    caption.publish();
    shown.remove();
  });
  done.removeAttribute('aria-label');
  const shown = dialog('Edit info', ...caption.parts, done);
  return shown;
}
