import type { Place } from './place';

const OPENER = '.share-box-feed-entry__trigger';
const QUILL = '[data-test-ql-editor-contenteditable="true"]';
const COMMENT = '[componentkey="commentBox-urn:li:activity:0"]';

/** In the order they stand: the two comment boxes of the feed come first. */
const modal = {
  openers: [OPENER],
  box: QUILL,
  post: '.share-actions__primary-action',
  model: 2,
  readers: 'Anyone',
  audience: 'public',
  closes: true,
} as const;

export const linkedin: readonly Place[] = [
  { ...modal, name: 'LinkedIn, post', address: 'www.linkedin.com/feed/' },
  { ...modal, name: 'LinkedIn, post in a shadow root', address: 'www.linkedin.com/interop/' },
  {
    name: 'LinkedIn, post in a native dialog',
    address: 'www.linkedin.com/sdui/',
    openers: [OPENER],
    box: '[componentkey="ShareBox_textEditor"] [role="textbox"]',
    post: 'dialog .modal-foot .button',
    model: 2,
    audience: 'public',
    closes: true,
  },
  {
    name: 'LinkedIn, comment',
    address: 'www.linkedin.com/feed/',
    box: `${COMMENT} [role="textbox"]`,
    post: `${COMMENT} .button`,
    model: 0,
    key: 'Control+Enter',
    answers: true,
    audience: 'public',
  },
];
