import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { register } from '../fixture';
import { selectionOf, stateOf, textOf } from './draft-model';

interface BoxProps {
  index: number;
  placeholder: string;
  state: EditorState;
  onChange(state: EditorState): void;
  onSubmit(): void;
}

/** One compose box: Draft.js as X sets it up, with its test id on the editable node itself. */
export function Box({ index, placeholder, state, onChange, onSubmit }: BoxProps) {
  const frame = useRef<HTMLDivElement>(null);
  const now = useRef({ state, onChange });
  now.current = { state, onChange };
  useEffect(
    () =>
      register({
        element: () => frame.current?.querySelector<HTMLElement>('[contenteditable]') ?? null,
        text: () => textOf(now.current.state),
        selection: () => selectionOf(now.current.state),
        set: (text) => now.current.onChange(stateOf(text)),
      }),
    [],
  );
  return (
    <div className="box" data-testid={`tweetTextarea_${index}RichTextInputContainer`} ref={frame}>
      <Editor
        ariaLabel="Post text"
        ariaMultiline
        editorState={state}
        handleKeyCommand={(command) => {
          if (command !== 'publish') return 'not-handled';
          onSubmit();
          return 'handled';
        }}
        keyBindingFn={keyBinding}
        onChange={onChange}
        placeholder={placeholder}
        role="textbox"
        webDriverTestID={`tweetTextarea_${index}`}
      />
    </div>
  );
}

function keyBinding(event: KeyboardEvent): string | null {
  const publishes = event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event);
  return publishes || (event.key === 'Enter' && event.ctrlKey) ? 'publish' : getDefaultKeyBinding(event);
}
