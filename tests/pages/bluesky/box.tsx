import { useEffect, useRef } from 'react';
import { createTiptap } from '../shared/tiptap';

interface BoxProps {
  text: string;
  placeholder: string;
  onChange(text: string): void;
  onPublish(): void;
}

/** One post of a thread: TipTap, with Ctrl or Cmd+Enter handled in the editor's own keydown. */
export function Box({ text, placeholder, onChange, onPublish }: BoxProps) {
  const frame = useRef<HTMLDivElement>(null);
  const now = useRef({ text, placeholder, onChange, onPublish });
  now.current = { text, placeholder, onChange, onPublish };
  useEffect(() => {
    if (!frame.current) return undefined;
    const box = createTiptap({
      attributes: { 'aria-label': 'Rich-Text Editor', class: 'ProseMirror-light', role: 'textbox' },
      into: frame.current,
      placeholder: now.current.placeholder,
      text: now.current.text,
      onChange: (next) => now.current.onChange(next),
      onModEnter: () => {
        now.current.onPublish();
        return true;
      },
    });
    return () => box.destroy();
  }, []);
  return <div className="box" ref={frame} />;
}
