import { useState } from 'react';
import { publish } from '../fixture';
import { DraftBox } from '../shared/draft-box';
import { emptyState, textOf } from '../shared/draft-model';
import { useRemount } from '../shared/use-remount';

interface ComposerProps {
  label: string;
  placeholder: string;
  onPublished?(): void;
}

/** A box and its "Post". Beside it stands a button with no name of its own but its label, as on the site. */
export function Composer({ label, placeholder, onPublished }: ComposerProps) {
  const [state, setState] = useState(emptyState);
  const mounted = useRemount();

  const empty = textOf(state).trim() === '';
  const send = () => {
    if (empty) return;
    publish([textOf(state)]);
    setState(emptyState());
    onPublished?.();
  };
  return (
    <div className="composer" key={mounted}>
      <DraftBox label={label} onChange={setState} onSubmit={send} placeholder={placeholder} state={state} />
      <div className="actions">
        <button aria-label="More post options" type="button">
          ⋯
        </button>
        <button className="main-button" disabled={empty} onClick={send} type="button">
          Post
        </button>
      </div>
    </div>
  );
}
