import type { EditorState } from 'draft-js';
import { useState } from 'react';
import { publish, received } from '../fixture';
import { DraftBox } from '../shared/draft-box';
import { emptyState, textOf } from '../shared/draft-model';
import { useRemount } from '../shared/use-remount';
import { type Attached, attach } from './attachments';

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
  const [attached, setAttached] = useState<Attached[]>([]);
  const mounted = useRemount();

  const take = (files: FileList | null, by: string) => {
    if (files?.length) void attach([...files], by).then((more) => setAttached((all) => [...all, ...more]));
    return Boolean(files?.length);
  };
  const empty = states.every((state) => textOf(state).trim() === '');
  const send = () => {
    if (empty) return;
    publish(states.map(textOf));
    setStates([emptyState()]);
    setAttached([]);
    onPublished();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as on the site, files may be dropped anywhere on it
    <div
      className="composer"
      key={mounted}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => take(event.dataTransfer.files, 'drop') && event.preventDefault()}
      onPaste={(event) => take(event.clipboardData.files, 'paste') && event.preventDefault()}
      role="presentation"
    >
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
      {attached.length > 0 && (
        <div className="attachments" data-testid="attachments">
          {attached.map(({ name, address }) => (
            <img alt={name} key={name} src={address} />
          ))}
        </div>
      )}
      <div className="toolbar" data-testid="toolBar">
        <label className="tools">
          <span aria-hidden="true">▣&ensp;☺&ensp;◷</span>
          <input
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
            aria-label="Add photos or video"
            data-testid="fileInput"
            multiple
            onChange={(event) => take(event.target.files, 'change')}
            onInput={(event) => void received([...(event.currentTarget.files ?? [])], 'input')}
            type="file"
          />
        </label>
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
