import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { register } from '../fixture';
import { selectionOf, stateOf, textOf } from './draft-model';

interface DraftBoxProps {
  label: string;
  placeholder: string;
  /** The site's test id, which Draft.js puts on the editable node itself. */
  testId?: string;
  /** Of the node around it, where the site gives that one a test id too. */
  frameId?: string;
  state: EditorState;
  onChange(state: EditorState): void;
  /** Ctrl or Cmd+Enter was pressed. */
  onSubmit(): void;
}

/** One compose box: Draft.js as sites set it up. */
export function DraftBox({ label, placeholder, testId, frameId, state, onChange, onSubmit }: DraftBoxProps) {
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
    <div className="box" data-testid={frameId} ref={frame}>
      <Editor
        ariaLabel={label}
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
        webDriverTestID={testId}
      />
    </div>
  );
}

function keyBinding(event: KeyboardEvent): string | null {
  const publishes = event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event);
  return publishes || (event.key === 'Enter' && event.ctrlKey) ? 'publish' : getDefaultKeyBinding(event);
}
