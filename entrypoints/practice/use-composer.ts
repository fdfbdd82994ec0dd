import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { createPlainEditor, type Editor } from './editor';

export interface ComposerHandle {
  box: RefObject<HTMLDivElement | null>;
  text: string;
  /** Hands over what is written and empties the box; nothing happens while there is nothing to publish. */
  publish(): void;
}

interface Wiring {
  /** What the box holds at first, for a draft left on the other network. */
  draft?: string;
  /** Most characters that can be published. */
  limit?: number;
  onText?(text: string): void;
  onPublish(text: string): void;
}

/** A Lexical editor in a box, made when the box is drawn and taken down with it. */
export function useComposer({
  draft = '',
  limit = Number.POSITIVE_INFINITY,
  onText,
  onPublish,
}: Wiring): ComposerHandle {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [text, setText] = useState(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor lives as long as its box, whatever is drawn again
  useEffect(() => {
    if (!box.current) return;
    const made = createPlainEditor(box.current, draft, (written) => {
      setText(written);
      onText?.(written);
    });
    editor.current = made;
    return () => made.dispose();
  }, []);
  const publish = () => {
    const written = editor.current?.text() ?? '';
    if (!canPublish(written, limit)) return;
    onPublish(written.trim());
    editor.current?.clear();
    box.current?.focus();
  };
  return { box, text, publish };
}

export function canPublish(text: string, limit = Number.POSITIVE_INFINITY): boolean {
  return text.trim() !== '' && text.length <= limit;
}
