import type { Site } from './site';

/**
 * Answers to Google reviews, on the Business page or in the frame that Google Search opens over its results. Everything
 * written here answers somebody, and whether that is a patient is neither to be confirmed nor denied: the review counts.
 */
export const googleBusiness: Site = {
  id: 'review-reply',
  name: 'Google reviews',
  matches: ['https://business.google.com/*', 'https://www.google.com/local/business/*'],
  audience: 'public',
  composers: [
    {
      id: 'reply',
      box: [
        'textarea[aria-label*="reply" i]',
        'textarea[aria-label*="respuesta" i]',
        'textarea[jsname="YPqjbf"]',
        '[role="dialog"] textarea',
      ].join(', '),
      submit: 'button, [role="button"]',
      labels: [
        ...['reply', 'post reply', 'publish reply', 'post', 'publish', 'submit', 'send', 'save'],
        ...['responder', 'publicar respuesta', 'publicar', 'enviar', 'guardar'],
      ],
      scope: '[role="dialog"], form',
      keys: [],
      // The text alone where it is marked with its language: names and dates around it are no part of what was said.
      replyTo: '[data-review-id], [data-review-id] [lang]',
    },
  ],
};
