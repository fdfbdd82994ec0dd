import { element, pressable } from '../shared/element';
import { captionParts } from './caption';

/** "Create new post": a picture is cropped, then edited, and only the last step has the caption and what publishes it. */
export function createDialog(): HTMLElement {
  const title = element('h2', {}, []);
  const next = pressable('', () => press?.());
  const step = element('div', {});
  let press: (() => void) | undefined;

  const scrim = element('div', { class: 'scrim' }, [
    element('div', { 'aria-label': 'Create new post', 'aria-modal': 'true', class: 'dialog card', role: 'dialog' }, [
      element('div', { class: 'dialog-title' }, [title, next]),
      element('div', { 'aria-label': 'Photo', class: 'photo', role: 'img' }),
      step,
    ]),
  ]);

  const show = (heading: string, label: string, onPress: () => void, ...parts: Node[]) => {
    title.textContent = heading;
    next.textContent = label;
    press = onPress;
    step.replaceChildren(...parts);
  };
  const showCaption = () => {
    const caption = captionParts();
    const share = () => {
      caption.publish();
      scrim.remove();
    };
    show('Create new post', 'Share', share, ...caption.parts);
  };
  show('Crop', 'Next', () => show('Edit', 'Next', showCaption));
  return scrim;
}
