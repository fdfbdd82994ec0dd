import type { Place } from './place';

const DIALOG = '[role="dialog"]';

export const instagram: readonly Place[] = [
  {
    name: 'Instagram, caption',
    address: 'www.instagram.com/',
    // Past the picture and its edits, to the step with the caption and its alt text.
    openers: [
      '[aria-label="New post"]',
      `${DIALOG} .dialog-title [role="button"]`,
      `${DIALOG} .dialog-title [role="button"]`,
      '[aria-label="Accessibility"]',
    ],
    box: `${DIALOG} [data-lexical-editor]`,
    post: `${DIALOG} .dialog-title [role="button"]`,
    model: 2,
    fields: [`${DIALOG} input`],
    audience: 'public',
    closes: true,
  },
  {
    name: 'Instagram, caption edited',
    address: 'www.instagram.com/',
    openers: ['[aria-label="Edit"]'],
    edits: true,
    box: `${DIALOG} [data-lexical-editor]`,
    post: `${DIALOG} > [role="button"]:last-child`,
    model: 2,
    audience: 'public',
    closes: true,
  },
  {
    name: 'Instagram, comment',
    address: 'www.instagram.com/',
    box: 'article textarea',
    post: 'article form [role="button"]',
    model: 0,
    key: 'Enter',
    answers: true,
    audience: 'public',
  },
];
