import type { Site } from '../../src/sites/site';

/** The practice networks, declared like any other site, so that trainers see exactly what staff will see. */
export const practiceSite: Site = {
  id: 'practice',
  name: 'Practice',
  matches: [],
  audience: 'public',
  composers: [
    {
      id: 'chirp',
      box: '[data-testid="chirp-box"]',
      submit: '[data-testid="chirp-post"]',
      keys: ['Mod+Enter'],
    },
    {
      id: 'commons',
      box: '[data-testid="commons-box"]',
      submit: '[data-testid="commons-post"]',
      keys: [],
    },
    {
      id: 'comment',
      box: '[data-testid="comment-box"]',
      submit: '[data-testid="comment-post"]',
      keys: ['Enter'],
      replyTo: '[data-testid="post-text"]',
    },
  ],
};
