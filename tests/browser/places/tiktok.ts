import type { Place } from './place';

export const tiktok: readonly Place[] = [
  {
    name: 'TikTok, comment',
    address: 'www.tiktok.com/@riversidenights/video/1',
    box: '[data-e2e="comment-input"] [contenteditable]',
    post: '[data-e2e="comment-post"]',
    model: 0,
    key: 'Enter',
    audience: 'public',
  },
  {
    name: 'TikTok, reply',
    address: 'www.tiktok.com/@riversidenights/video/1',
    openers: ['[data-e2e="comment-reply-1"]'],
    box: '[data-e2e="comment-item"] [contenteditable]',
    post: '[data-e2e="comment-item"] [data-e2e="comment-post"]',
    model: 1,
    key: 'Enter',
    answers: true,
    audience: 'public',
    closes: true,
  },
  {
    name: 'TikTok, caption of a video',
    address: 'www.tiktok.com/tiktokstudio/upload',
    box: '[data-e2e="caption_container"] [contenteditable]',
    post: '[data-e2e="post_video_button"]',
    model: 0,
    audience: 'public',
  },
];
