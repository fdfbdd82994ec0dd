import type { Site } from './site';

/**
 * YouTube: plain contenteditables. One kind of box is mounted for comments, replies, community posts and their edits; the
 * Studio answers in a textarea, and a live chat stands in a frame of its own.
 */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  audience: 'public',
  composers: [
    {
      id: 'comment',
      box: 'ytd-commentbox #contenteditable-root',
      submit: 'ytd-commentbox #submit-button button',
      scope: 'ytd-commentbox',
      keys: ['Mod+Enter'],
      replyTo: '#content-text',
    },
    {
      id: 'studio-reply',
      box: 'ytcp-commentbox textarea, ytcp-commentbox #contenteditable-root',
      // Some answers have a control without the id.
      submit: [
        '#submit-button button',
        ...['Reply', 'Responder', 'Comment', 'Comentar'].map((label) => `button[aria-label="${label}"]`),
      ]
        .map((control) => `ytcp-commentbox ${control}`)
        .join(', '),
      scope: 'ytcp-commentbox',
      keys: ['Mod+Enter'],
      replyTo: '#content-text',
    },
    {
      id: 'live-chat',
      box: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
      submit: 'yt-live-chat-message-input-renderer #send-button button',
      scope: 'yt-live-chat-message-input-renderer',
      keys: ['Enter'],
    },
  ],
};
