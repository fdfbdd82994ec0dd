import type { Site } from './site';

/** X (Twitter): Draft.js. One dialog may hold several boxes, a thread, that one control publishes together. */
export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  audience: 'public',
  composers: [
    {
      id: 'post',
      box: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
      submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      keys: ['Mod+Enter'],
      replyTo: 'article[data-testid="tweet"] [data-testid="tweetText"]',
      replay: true,
    },
  ],
};
