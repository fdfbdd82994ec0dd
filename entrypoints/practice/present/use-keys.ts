import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf } from './keys';

/** A person who writes in a compose box means the letters, not the commands. */
function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.isContentEditable;
}

/**
 * Tells of every key that is a command. Someone who clicked into a compose box writes there, until Escape brings them back.
 * @param isTyping whether the page itself is typing into a box: then keys are commands there too.
 */
export function useKeys(isTyping: () => boolean, onCommand: (command: Command) => void, onBack: () => void): void {
  const latest = useRef({ isTyping, onCommand, onBack });
  latest.current = { isTyping, onCommand, onBack };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event);
      const { isTyping, onCommand, onBack } = latest.current;
      if (command === undefined || document.querySelector('dialog[open]')) return;
      if (isWriting(event) && !isTyping()) {
        if (command === 'leave') onBack();
        return;
      }
      event.preventDefault();
      onCommand(command);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
