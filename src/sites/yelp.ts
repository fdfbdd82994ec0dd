import type { Site } from './site';

/** Answers to Yelp reviews, public or sent to the reviewer: see Google's. */
export const yelp: Site = {
  id: 'review-reply',
  name: 'Yelp',
  matches: ['https://biz.yelp.com/*'],
  audience: 'public',
  composers: [
    {
      id: 'reply',
      box: [
        'textarea[name="comment"]',
        'textarea.comment-text',
        '.biz-owner-reply textarea',
        '[data-testid="reply-textarea"]',
      ].join(', '),
      submit: 'form button[type="submit"], button.send-button, [data-testid="submit-reply"]',
      scope: '[role="dialog"], form',
      keys: [],
      replyTo: '[class*="comment__"], .review-content',
    },
  ],
};
