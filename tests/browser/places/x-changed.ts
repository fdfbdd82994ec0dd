import type { Place } from './place';

/** Found by their looks alone. */
export const xChanged: readonly Place[] = [
  {
    name: 'X with a box and a button nobody knows',
    address: 'mobile.x.com/home',
    box: '.words',
    post: 'button',
    model: 0,
    audience: 'public',
  },
  {
    name: 'X with a button nobody knows',
    address: 'mobile.x.com/known-box',
    box: '.words',
    post: 'button',
    model: 0,
    audience: 'public',
  },
];
