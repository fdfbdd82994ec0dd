import type { Place } from './place';

const BOX = '[data-testid="tweetTextarea_0"]';

export const x: readonly Place[] = [
  {
    name: 'X, home',
    address: 'x.com/home',
    box: BOX,
    post: '[data-testid="tweetButtonInline"]',
    model: 0,
    key: 'Control+Enter',
    audience: 'public',
  },
  {
    name: 'X, dialog',
    address: 'x.com/status',
    openers: ['[data-testid="SideNav_NewTweet_Button"]'],
    box: `[role="dialog"] ${BOX}`,
    post: '[data-testid="tweetButton"]',
    model: 1,
    key: 'Control+Enter',
    audience: 'public',
    closes: true,
  },
  {
    name: 'X, reply',
    address: 'x.com/alexrivera/status/1',
    box: BOX,
    post: '[data-testid="tweetButtonInline"]',
    model: 0,
    key: 'Control+Enter',
    answers: true,
    audience: 'public',
  },
];
