import type { Place } from './place';

const BOX = '[role="dialog"] [data-lexical-editor]';
const POST = '[role="dialog"] .foot [role="button"]:not([aria-label])';

export const threads: readonly Place[] = [
  {
    name: 'Threads, post',
    address: 'www.threads.com/',
    openers: ['.launcher'],
    box: BOX,
    post: POST,
    model: 0,
    key: 'Control+Enter',
    audience: 'public',
    closes: true,
  },
  {
    name: 'Threads, reply',
    address: 'www.threads.com/',
    openers: ['[aria-label="Reply"]'],
    box: BOX,
    post: POST,
    model: 0,
    key: 'Control+Enter',
    answers: true,
    audience: 'public',
    closes: true,
  },
];
