import type { EditorState } from 'draft-js';
import { type KeyboardEvent, useState } from 'react';
import { publish } from '../fixture';
import { DraftBox } from '../shared/draft-box';
import { emptyState, textOf } from '../shared/draft-model';
import { useRemount } from '../shared/use-remount';

/** A comment's box, and the `div` that posts it. Enter posts too; Shift+Enter breaks the line. */
export function CommentForm({ placeholder, onSent }: { placeholder: string; onSent(text: string): void }) {
  const [state, setState] = useState<EditorState>(emptyState());
  const mounted = useRemount();
  const empty = textOf(state).trim() === '';
  const send = () => {
    if (empty) return;
    publish([textOf(state)]);
    setState(emptyState());
    onSent(textOf(state));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  return (
    <div className="author" key={mounted}>
      <div className="editor" data-e2e="comment-input" onKeyDownCapture={onKey}>
        <DraftBox label={placeholder} onChange={setState} onSubmit={send} placeholder={placeholder} state={state} />
      </div>
      {/* biome-ignore lint/a11y: as the site has it */}
      <div aria-disabled={empty} className="post" data-e2e="comment-post" onClick={send}>
        Post
      </div>
    </div>
  );
}
