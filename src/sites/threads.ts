import type { Site } from './site';

/**
 * Threads: Lexical. What opens the dialog bears the same label as the box in it, so a box is told by being an editor. The
 * boxes of a thread are published together by a control that has no name but its text.
 */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  audience: 'public',
  composers: [
    {
      id: 'post',
      box: '[contenteditable="true"][role="textbox"]',
      submit: '[role="button"], button',
      // A post that is already public is edited in a dialog with "Done".
      labels: ['post', 'publicar', 'done', 'listo'],
      scope: '[role="dialog"]',
      keys: ['Mod+Enter'],
      // What says who wrote it is a link, how often it was liked a button.
      replyTo: '[data-pressable-container="true"] span[dir="auto"]:not(a span, [role="button"] span, :has(time))',
    },
  ],
};
