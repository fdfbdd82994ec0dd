import type { Site } from './site';

const editor = '[contenteditable="true"][role="textbox"]';

/**
 * Instagram: Lexical for captions, a textarea for comments, which Enter sends. A post is made in a wizard whose last step
 * alone has the caption, and what publishes is told from "Next" by its text. A post can stand in a dialog with its comments:
 * these are looked at first.
 */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  audience: 'public',
  composers: [
    {
      id: 'comment',
      box: 'form textarea, article textarea',
      submit: 'form [role="button"], form button, article [role="button"]',
      labels: ['post', 'publicar'],
      scope: 'form, article',
      keys: ['Enter'],
      replyTo: 'article h1',
    },
    {
      id: 'caption',
      box: `[role="dialog"] ${editor}, [role="dialog"] textarea`,
      fields:
        '[role="dialog"] input[placeholder*="alt text" i], [role="dialog"] input[placeholder*="texto alternativo" i]',
      submit: '[role="dialog"] [role="button"], [role="dialog"] button',
      // A caption that is already public is edited in a dialog with "Done".
      labels: ['share', 'compartir', 'done', 'listo'],
      scope: '[role="dialog"]',
      keys: [],
    },
  ],
};
