import type { Site } from './site';

/** Facebook: Lexical. Posts are written in a dialog with a Post control; comments are sent with Enter. */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://*.facebook.com/*'],
  audience: 'public',
  composers: [
    {
      id: 'post',
      box: '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"][aria-placeholder]',
      submit:
        '[role="dialog"] [role="button"][aria-label="Post"], [role="dialog"] [role="button"][aria-label="Publicar"], [role="dialog"] form [type="submit"]',
      keys: ['Mod+Enter'],
    },
    {
      id: 'comment',
      box: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      submit: '[role="button"][aria-label="Comment"], [role="button"][aria-label="Comentar"]',
      keys: ['Enter'],
      replyTo: '[role="article"] [data-ad-preview="message"], [role="article"] [dir="auto"]',
    },
  ],
};
