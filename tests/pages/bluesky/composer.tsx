import { useEffect, useState } from 'react';
import { publish } from '../fixture';
import { useRemount } from '../shared/use-remount';
import { AltDialog } from './alt-dialog';
import { Box } from './box';
import type { Post } from './page';
import { useVideo } from './video';

interface ComposerProps {
  replyTo: Post | undefined;
  onClose(): void;
}

/** The boxes of a thread over one tool bar; the control that publishes them all is above them. */
export function Composer({ replyTo, onClose }: ComposerProps) {
  const [texts, setTexts] = useState(['']);
  const [alt, setAlt] = useState<string>();
  const [describing, setDescribing] = useState(false);
  const mounted = useRemount();
  const [queued, setQueued] = useState(false);
  const video = useVideo();

  const canPost = texts.every((text) => text.trim() !== '');
  const press = () => {
    if (!canPost || queued) return;
    if (video === 'uploading') setQueued(true);
    else send();
  };
  const send = () => {
    publish([...texts, ...(alt ? [alt] : [])]);
    onClose();
  };
  useEffect(() => {
    if (queued && video === 'done') send();
  });

  return (
    <>
      <div className="bar">
        <button className="quiet" onClick={onClose} type="button">
          Cancel
        </button>
        <button
          aria-label={`Publish ${replyTo ? 'reply' : texts.length > 1 ? 'posts' : 'post'}`}
          className="main"
          data-testid="composerPublishBtn"
          disabled={!canPost || queued}
          onClick={press}
          type="button"
        >
          {replyTo ? 'Reply' : texts.length > 1 ? 'Post All' : 'Post'}
        </button>
      </div>
      {replyTo && <ReplyTo post={replyTo} />}
      <div key={mounted}>
        {texts.map((text, at) => (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: posts are only added at the end
            key={at}
            onChange={(next) => setTexts((all) => all.map((old, index) => (index === at ? next : old)))}
            onPublish={press}
            placeholder={replyTo ? 'Write your reply' : at === 0 ? "What's up?" : 'Add another post'}
            text={text}
          />
        ))}
      </div>
      {alt !== undefined && (
        <figure className="picture">
          <button aria-label="Add alt text" className="quiet" onClick={() => setDescribing(true)} type="button">
            {alt ? '✓ ALT' : '+ ALT'}
          </button>
        </figure>
      )}
      {video === 'uploading' && <p className="quiet">Uploading video…</p>}
      <div className="bar">
        <button className="quiet" data-testid="openReplyGateButton" type="button">
          Anybody can interact
        </button>
        <button
          className="quiet"
          data-testid="openMediaBtn"
          onClick={() => setAlt((known) => known ?? '')}
          type="button"
        >
          Add picture
        </button>
        <button aria-label="Add new post" className="quiet" onClick={() => setTexts([...texts, ''])} type="button">
          +
        </button>
      </div>
      {describing && (
        <AltDialog
          alt={alt ?? ''}
          onSave={(next) => {
            setAlt(next);
            setDescribing(false);
          }}
        />
      )}
    </>
  );
}

function ReplyTo({ post }: { post: Post }) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as React Native for the web draws a pressable text
    <div aria-label="Expand or collapse the full post you are replying to" className="answered">
      <b>{post.name}</b>
      <div>{post.text}</div>
    </div>
  );
}
