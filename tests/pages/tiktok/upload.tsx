import type { EditorState } from 'draft-js';
import { useState } from 'react';
import { publish } from '../fixture';
import { DraftBox } from '../shared/draft-box';
import { emptyState, textOf } from '../shared/draft-model';
import { useRemount } from '../shared/use-remount';

/** Where a video is posted: its caption is the text. */
export function Upload() {
  const [state, setState] = useState<EditorState>(emptyState());
  const mounted = useRemount();
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
