import { useState } from 'react';
import { ComposeForm } from './compose-form';

const ASKED = 'My dad was in your ER last night. Can someone tell me how he is?';
const TIMELINE = [
  { name: 'Alex Rivera', text: ASKED },
  { name: 'Riverside Runners', text: 'Two weeks to the half marathon. Who is in?' },
  { name: 'Maple Street Bakery', text: 'Cardamom buns are back on Saturday morning.' },
];

/** The home page, and a post's own page (`/@alexrivera/1`), where the form answers it. */
export function Page({ path }: { path: string }) {
  const [sent, setSent] = useState(0);
  return (
    <div className="columns-area__panels">
      <div className="compose-panel">
        <div className="search">
          <input aria-label="Search" placeholder="Search or paste URL" type="search" />
        </div>
        <ComposeForm
          {...(path.startsWith('/@') && { answered: ASKED })}
          onPublished={() => setSent((count) => count + 1)}
        />
      </div>
      <main>
        <h1>Home</h1>
        {TIMELINE.map(({ name, text }) => (
          <article key={name}>
            <b>{name}</b>
            <div className="status__content translate">
              <p>{text}</p>
            </div>
          </article>
        ))}
      </main>
      {sent > 0 && (
        <div className="notification-bar" key={sent} role="status">
          Post published.
        </div>
      )}
    </div>
  );
}
