import type { Site } from './site';

/**
 * Reddit. The new site is web components: Lexical is slotted into `shreddit-composer`, a title and Markdown are textareas
 * in the shadow root of `faceplate-textarea-input`, where no selector can tell one from the other; so both are boxes. The
 * old site is forms. A comment is told to be the one answered by holding the composer: the comments beside it don't.
 */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://new.reddit.com/*',
    'https://sh.reddit.com/*',
  ],
  audience: 'public',
  composers: [
    {
      id: 'post',
      box: '[slot="rte"][contenteditable="true"], textarea#innerTextArea',
      submit: '#submit-post-button, shreddit-composer [slot="submit-button"]',
      scope: 'faceplate-form, form',
      keys: ['Mod+Enter'],
      replyTo: [
        'shreddit-post > [slot="title"], shreddit-post > [slot="text-body"]',
        'shreddit-comment:has(shreddit-composer) > [slot="comment"]',
      ].join(', '),
    },
    {
      id: 'old',
      box: '.usertext-edit textarea[name="text"]',
      fields: 'form textarea[name="title"]',
      submit: '.usertext-edit button[type="submit"], #newlink button[type="submit"]',
      scope: 'form',
      keys: ['Mod+Enter'],
      replyTo: [
        '.thing.link > .entry > .title, .thing.link > .entry > .expando',
        '.thing.comment:has(> .child > .usertext) > .entry .usertext-body',
      ].join(', '),
    },
  ],
};
