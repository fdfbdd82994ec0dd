import type { EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import { onRemount, publish } from '../fixture';
import { DraftBox } from '../shared/draft-box';
import { emptyState, textOf } from '../shared/draft-model';

/** Where a video is posted: its caption is the text. */
export function Upload() {
  const [state, setState] = useState<EditorState>(emptyState());
  const [mounted, setMounted] = useState(0);
  useEffect(() => onRemount(() => setMounted((count) => count + 1)), []);
  const post = () => {
    publish([textOf(state)]);
    setState(emptyState());
  };
  return (
    <main className="feed card" key={mounted}>
      <h1>night-shift.mp4</h1>
      <b>Description</b>
      <div className="editor caption" data-e2e="caption_container">
        <DraftBox label="Description" onChange={setState} onSubmit={() => undefined} placeholder="" state={state} />
      </div>
      <button className="pressable" data-e2e="post_video_button" onClick={post} type="button">
        Post
      </button>
    </main>
  );
}
