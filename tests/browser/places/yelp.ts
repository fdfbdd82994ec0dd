import type { Place } from './place';

export const yelp: readonly Place[] = [
  {
    name: 'Yelp, public comment on a review',
    address: 'biz.yelp.com/biz/reviews',
    openers: ['.reply-link'],
    box: 'textarea[name="comment"]',
    post: '[role="dialog"] [type="submit"]',
    model: 0,
    answers: true,
    audience: 'public',
    closes: true,
  },
];
