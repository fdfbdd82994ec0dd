import type { Place } from './place';

export const googleBusiness: readonly Place[] = [
  {
    name: 'Google reviews, reply in a dialog',
    address: 'business.google.com/reviews',
    openers: ['.card button'],
    box: '[role="dialog"] textarea',
    post: '[role="dialog"] [jsname="hrGhad"]',
    model: 0,
    answers: true,
    audience: 'public',
    closes: true,
  },
  {
    name: 'Google reviews, reply in the frame that Search opens',
    address: 'www.google.com/search',
    frame: '.panel',
    openers: ['.card button'],
    box: '.card textarea',
    post: '.card [jsname="hrGhad"]',
    model: 0,
    answers: true,
    audience: 'public',
    closes: true,
  },
];
