import type { Site } from './site';

const editor = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

/**
 * Facebook: Lexical. Posts are written in a dialog with a Post control; comments are sent with Enter. A comment can be in
 * a dialog too, and a box taken for a post there would be sent unheld: what a comment stands in is looked at first.
 * Labels are English and Spanish because Facebook gives these controls no other name.
 */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://*.facebook.com/*'],
  audience: 'public',
  composers: [
    {
      id: 'comment',
      box: `form[role="presentation"] ${editor}, [role="article"] ${editor}`,
      submit: '[role="button"][aria-label="Comment"], [role="button"][aria-label="Comentar"]',
      scope: 'form, [role="article"]',
      keys: ['Enter'],
      replyTo: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
    },
    {
      id: 'post',
      box: `[role="dialog"] ${editor}`,
      // Pages go from "Next" to a step that has no box any more: the last look at the text is there.
      submit: [
        ...['Post', 'Publicar', 'Next', 'Siguiente'].map(
          (label) => `[role="dialog"] [role="button"][aria-label="${label}"]`,
        ),
        '[role="dialog"] form [type="submit"]',
      ].join(', '),
      scope: '[role="dialog"]',
      keys: ['Mod+Enter'],
      readers: {
        at: '[role="button"][aria-label^="Edit privacy"], [role="button"][aria-label^="Editar privacidad"]',
        after: ['Edit privacy. Sharing with ', 'Editar privacidad. Compartiendo con '],
      },
    },
    {
      id: 'message',
      box: editor,
      submit: '[role="button"][aria-label="Comment"], [role="button"][aria-label="Comentar"]',
      scope: 'form',
      keys: ['Enter'],
    },
  ],
};
