import type { Site } from './site';

/**
 * Viva Engage, once Yammer: Draft.js. Nothing but its label tells the control that publishes from those beside it. The
 * composer of a reply stands in the article it answers; that of a post opens on the feed or in a dialog.
 */
export const vivaEngage: Site = {
  id: 'viva-engage',
  name: 'Viva Engage',
  matches: ['https://*.engage.cloud.microsoft/*', 'https://web.yammer.com/*', 'https://www.yammer.com/*'],
  audience: 'internal',
  composers: [
    {
      id: 'post',
      box: '[contenteditable="true"][role="textbox"]',
      submit: 'button, [role="button"]',
      // An edited post is published by "Update".
      labels: ['post', 'publicar', 'update', 'actualizar'],
      scope: '[role="article"], [role="dialog"]',
      keys: ['Mod+Enter'],
      replyTo: '[role="article"] [dir="auto"]',
    },
  ],
};
