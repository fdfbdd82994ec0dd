import { type Box, createBox } from '../shared/lexical-box';

export const COMPOSE_LABEL = 'Empty text field. Type to compose a new post.';
export const PLACEHOLDER = 'What’s new?';

/** One box of a thread. Ctrl or Cmd+Enter publishes all of them. */
export function threadBox(placeholder: string, onChange: () => void, onSubmit: () => void): Box {
  return createBox({
    attributes: { 'aria-label': COMPOSE_LABEL, class: 'editor' },
    placeholder,
    onChange,
    onEnter: (event) => {
      if (!event.ctrlKey && !event.metaKey) return false;
      onSubmit();
      return true;
    },
  });
}
