import type { EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import { onRemount, publish } from '../fixture';
import { DraftBox } from '../shared/draft-box';
import { emptyState, textOf } from '../shared/draft-model';

interface ComposerProps {
  /** X's test id of the Post button: `tweetButton` in the dialog, `tweetButtonInline` elsewhere. */
  submit: 'tweetButton' | 'tweetButtonInline';
  label: string;
  placeholder: string;
  /** Whether boxes can be added to make a thread. */
  thread?: boolean;
  onPublished(): void;
}

/** One or more boxes that one button publishes together. The tool bar is a sibling of the boxes, as on the site. */
export function Composer({ submit, label, placeholder, thread, onPublished }: ComposerProps) {
  const [states, setStates] = useState<EditorState[]>([emptyState()]);
  const [mounted, setMounted] = useState(0);
  useEffect(() => onRemount(() => setMounted((count) => count + 1)), []);

  const empty = states.every((state) => textOf(state).trim() === '');
  const send = () => {
    if (empty) return;
    publish(states.map(textOf));
    setStates([emptyState()]);
    onPublished();
  };
  return (
    <div className="composer" key={mounted}>
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes are only added at the end
        <div className="row" key={index}>
          <div className="avatar" />
          <DraftBox
            frameId={`tweetTextarea_${index}RichTextInputContainer`}
            label="Post text"
            onChange={(next) => setStates((all) => all.map((old, at) => (at === index ? next : old)))}
            onSubmit={send}
            placeholder={index === 0 ? placeholder : 'Add another post'}
            state={state}
            testId={`tweetTextarea_${index}`}
          />
        </div>
      ))}
      <div className="toolbar" data-testid="toolBar">
        <span aria-hidden="true" className="tools">
          ▣&ensp;☺&ensp;◷
        </span>
        {thread && (
          <button
            aria-label="Add post"
            className="add"
            data-testid="addButton"
            onClick={() => setStates((all) => [...all, emptyState()])}
            type="button"
          >
            +
          </button>
        )}
        <button className="post" data-testid={submit} disabled={empty} onClick={send} type="button">
          {states.length > 1 ? 'Post all' : label}
        </button>
      </div>
    </div>
  );
}
