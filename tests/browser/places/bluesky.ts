import type { Place } from './place';

const BOX = '.ProseMirror';
const POST = '[data-testid="composerPublishBtn"]';

export const bluesky: readonly Place[] = [
  {
    name: 'Bluesky, post',
    address: 'bsky.app/',
    openers: ['[data-testid="composeFAB"]'],
    box: BOX,
    post: POST,
    model: 0,
    key: 'Control+Enter',
    audience: 'public',
    closes: true,
  },
  {
    name: 'Bluesky, reply',
    address: 'bsky.app/profile/jamie.example/post/1',
    openers: ['[data-testid="replyBtn"]'],
    box: BOX,
    post: POST,
    model: 0,
    key: 'Control+Enter',
    answers: true,
    audience: 'public',
    closes: true,
  },
];
