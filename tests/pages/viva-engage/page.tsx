import { useState } from 'react';
import { Composer } from './composer';

const THREADS = [
  { author: 'Jordan Ellis', said: 'My mother was moved from your unit last night. Can someone tell me how she is?' },
  { author: 'Riverside Wellness Team', said: 'Chair yoga moves to the chapel garden on Thursdays.' },
];

/** The feed: a post is written where the opener was, a reply under the post it answers. */
export function Page() {
  const [composing, setComposing] = useState(false);
  return (
    <>
      <nav>
        <b>Engage</b>
        {['Home', 'Communities', 'Night shift', 'Wellness'].map((section) => (
          <span key={section}>{section}</span>
        ))}
      </nav>
      <main>
        <h1>Night shift</h1>
        <div className="card">
          {composing ? (
            <Composer
              label="Share thoughts, ideas, or updates"
              onPublished={() => setComposing(false)}
              placeholder="Share thoughts, ideas, or updates"
            />
          ) : (
            <button className="opener" onClick={() => setComposing(true)} type="button">
              Share thoughts, ideas, or updates
            </button>
          )}
        </div>
        {THREADS.map(({ author, said }) => (
          // biome-ignore lint/a11y/useSemanticElements: a div, as on the site
          <div className="card" key={author} role="article">
            <div className="who">{author}</div>
            <p dir="auto">{said}</p>
            <Composer label="Write a reply" placeholder="Write a reply" />
          </div>
        ))}
      </main>
    </>
  );
}
