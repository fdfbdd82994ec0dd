import type { Site } from './site';

/** TikTok: Draft.js. What posts a comment is a `div`; Enter does too. A video's caption is written on a page of its own. */
export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  audience: 'public',
  composers: [
    {
      id: 'comment',
      box: '[data-e2e="comment-input"] [contenteditable="true"]',
      submit: '[data-e2e="comment-post"]',
      keys: ['Enter'],
      replyTo: '[data-e2e^="comment-level-"]',
    },
    {
      id: 'caption',
      box: '[data-e2e="caption_container"] [contenteditable="true"], .caption-editor [contenteditable="true"]',
      submit: '[data-e2e="post_video_button"]',
      keys: [],
    },
  ],
};
