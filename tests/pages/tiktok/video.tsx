import { useState } from 'react';
import { CommentForm } from './comment-form';

const comments = [
  { author: 'riversiderunner', text: 'My dad was in your ER last night. Nobody could tell us how he is.' },
  { author: 'maplebakes', text: 'Cold coffee club, unite.' },
];

/** A video's page with its comments. */
export function Video() {
  const [sent, setSent] = useState<string[]>([]);
  return (
    <main className="feed">
      <div className="video">♪ Night shift in sixty seconds</div>
      <CommentForm onSent={(text) => setSent((all) => [...all, text])} placeholder="Add comment..." />
      {comments.map((comment) => (
        <Comment key={comment.author} {...comment} />
      ))}
      {sent.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: comments are only added at the end
        <p className="card" key={index}>
          {text}
        </p>
      ))}
    </main>
  );
}

function Comment({ author, text }: { author: string; text: string }) {
  const [replying, setReplying] = useState(false);
  return (
    <div className="card" data-e2e="comment-item">
      <b data-e2e="comment-username-1">{author}</b>
      <p data-e2e="comment-level-1">
        <span>{text}</span>
      </p>
      <button className="quiet" data-e2e="comment-reply-1" onClick={() => setReplying(true)} type="button">
        Reply
      </button>
      {replying && <CommentForm onSent={() => setReplying(false)} placeholder="Add a reply..." />}
    </div>
  );
}
