import type { Place } from './place';

const BOX = '[data-lexical-editor]';

export const facebook: readonly Place[] = [
  {
    name: 'Facebook, post',
    address: 'www.facebook.com/',
    openers: ['.opener'],
    box: `[role="dialog"] ${BOX}`,
    post: '[role="dialog"] [aria-label="Post"]',
    model: 2,
    key: 'Control+Enter',
    readers: 'Public',
    audience: 'public',
    closes: true,
  },
  {
    name: 'Facebook, comment',
    address: 'www.facebook.com/',
    box: `[role="article"] ${BOX}`,
    post: '[role="article"] [aria-label="Comment"]',
    model: 0,
    key: 'Enter',
    answers: true,
    audience: 'public',
  },
];
