import type { Place } from './place';

const BOX = '.public-DraftEditor-content';

export const vivaEngage: readonly Place[] = [
  {
    name: 'Viva Engage, post',
    address: 'engage.cloud.microsoft/main/feed',
    openers: ['.opener'],
    box: `.card:not([role]) ${BOX}`,
    post: '.card:not([role]) .main-button',
    model: 0,
    key: 'Control+Enter',
    audience: 'internal',
    closes: true,
  },
  {
    name: 'Viva Engage, reply',
    address: 'engage.cloud.microsoft/main/feed',
    box: `[role="article"] ${BOX}`,
    post: '[role="article"] .main-button',
    model: 0,
    key: 'Control+Enter',
    answers: true,
    audience: 'internal',
  },
];
