import type { Place } from './place';

const TEXT = '.autosuggest-textarea__textarea';
const WARNING = '#cw-spoiler-input';
const POST = '.compose-form__submit button';

export const mastodon: readonly Place[] = [
  {
    name: 'Mastodon, post',
    address: 'mastodon.social/home',
    box: TEXT,
    post: POST,
    model: 0,
    key: 'Control+Enter',
    readers: 'Public, anyone can quote',
    audience: 'public',
  },
  {
    name: 'Mastodon, content warning',
    address: 'mastodon.social/home',
    openers: ['[aria-label="Add content warning"]'],
    box: WARNING,
    post: POST,
    model: 0,
    key: 'Control+Enter',
    audience: 'public',
  },
  {
    name: 'Mastodon, post with a warning and a poll',
    address: 'mastodon.social/home',
    openers: ['[aria-label="Add content warning"]', '[aria-label="Add poll"]'],
    box: TEXT,
    post: POST,
    model: 1,
    key: 'Control+Enter',
    fields: [WARNING, '.poll__option input'],
    audience: 'public',
  },
  {
    name: 'Mastodon, reply',
    address: 'mastodon.social/@alexrivera/1',
    box: TEXT,
    post: POST,
    model: 0,
    key: 'Control+Enter',
    answers: true,
    audience: 'public',
  },
  {
    name: 'Mastodon, alt text',
    address: 'mastodon.social/home',
    openers: ['[aria-label="Add images"]'],
    box: '#description',
    post: '.dialog-modal__header .button',
    model: 1,
    key: 'Control+Enter',
    audience: 'public',
    closes: true,
  },
];
