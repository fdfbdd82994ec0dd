import { type ReactNode, useState } from 'react';
import { Composer } from './composer';
import { type Tweet, TweetCard, timeline } from './tweet';

/** The paths of the real site that the tests visit, and `/scrolled`: the home page inside a moved, scrolling frame. */
export function Page({ path }: { path: string }) {
  const [composing, setComposing] = useState(path.startsWith('/compose'));
  const [toast, setToast] = useState(0);
  const published = () => setToast((count) => count + 1);
  const [answered] = timeline as [Tweet, ...Tweet[]];
  return (
    <div className={path === '/scrolled' ? 'app scrolled' : 'app'}>
      <Nav onCompose={() => setComposing(true)} />
      <main data-testid="primaryColumn">
        {path.includes('/status/') ? (
          <Conversation onPublished={published} tweet={answered} />
        ) : (
          <Home onPublished={published} />
        )}
      </main>
      <aside>
        <h2>What’s happening</h2>
        <p>Riverside Half Marathon</p>
        <p>First frost of the year</p>
      </aside>
      {composing && (
        <Dialog onClose={() => setComposing(false)}>
          <Composer
            label="Post"
            onPublished={() => {
              setComposing(false);
              published();
            }}
            placeholder="What’s happening?"
            submit="tweetButton"
            thread
          />
        </Dialog>
      )}
      {toast > 0 && (
        <div className="toast" data-testid="toast" key={toast} role="status">
          Your post was sent.
        </div>
      )}
    </div>
  );
}

function Nav({ onCompose }: { onCompose(): void }) {
  return (
    <nav>
      <div className="logo">𝕏</div>
      {['Home', 'Explore', 'Notifications', 'Messages', 'Profile'].map((item) => (
        <span key={item}>{item}</span>
      ))}
      <button className="post" data-testid="SideNav_NewTweet_Button" onClick={onCompose} type="button">
        Post
      </button>
    </nav>
  );
}

function Home({ onPublished }: { onPublished(): void }) {
  return (
    <>
      <h1>Home</h1>
      <Composer label="Post" onPublished={onPublished} placeholder="What’s happening?" submit="tweetButtonInline" />
      {timeline.map((tweet) => (
        <TweetCard key={tweet.handle} tweet={tweet} />
      ))}
    </>
  );
}

function Conversation({ tweet, onPublished }: { tweet: Tweet; onPublished(): void }) {
  return (
    <>
      <h1>Post</h1>
      <section aria-label="Timeline: Conversation">
        <TweetCard tweet={tweet} />
        <Composer label="Reply" onPublished={onPublished} placeholder="Post your reply" submit="tweetButtonInline" />
      </section>
    </>
  );
}

function Dialog({ children, onClose }: { children: ReactNode; onClose(): void }) {
  return (
    <div className="scrim">
      <div aria-modal="true" className="dialog" role="dialog">
        <button aria-label="Close" className="close" data-testid="app-bar-close" onClick={onClose} type="button">
          ×
        </button>
        {children}
      </div>
    </div>
  );
}
