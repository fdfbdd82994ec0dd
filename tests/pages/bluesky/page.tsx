import { useState } from 'react';
import { Composer } from './composer';

export interface Post {
  name: string;
  text: string;
}

const timeline: [Post, ...Post[]] = [
  { name: 'Jamie Okoro', text: 'My aunt was in your ER last night. Can someone tell me how she is?' },
  { name: 'Harbor Park Choir', text: 'Altos wanted. Tuesdays at seven, biscuits after.' },
];

/** The home feed, and `/profile/…/post/1`: a post that can be answered. The composer opens over either. */
export function Page({ path }: { path: string }) {
  const [composing, setComposing] = useState(false);
  const [answered] = timeline;
  const isPost = path.startsWith('/profile/');
  return (
    <div className="app">
      <nav>
        <b className="logo">Bluesky</b>
        <button className="main" data-testid="composeFAB" onClick={() => setComposing(true)} type="button">
          New post
        </button>
      </nav>
      <main>
        {(isPost ? [answered] : timeline).map((post) => (
          <article className="post" key={post.name}>
            <b>{post.name}</b>
            <p data-testid="postText">{post.text}</p>
          </article>
        ))}
        {isPost && (
          <button className="prompt" data-testid="replyBtn" onClick={() => setComposing(true)} type="button">
            Write your reply
          </button>
        )}
      </main>
      {composing && (
        <div className="scrim">
          <div aria-modal="true" className="dialog" role="dialog">
            <Composer onClose={() => setComposing(false)} replyTo={isPost ? answered : undefined} />
          </div>
        </div>
      )}
    </div>
  );
}
