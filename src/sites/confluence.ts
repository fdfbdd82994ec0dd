import type { Site } from './site';

/**
 * Confluence Cloud: ProseMirror, for pages and comments alike. A page and its title go out together. What is written is
 * kept on the server as a draft from the first word on: all that can be held is that others are shown it. A live doc has
 * no Publish at all; there words can be marked, never held.
 */
export const confluence: Site = {
  id: 'confluence',
  name: 'Confluence',
  matches: ['https://*.atlassian.net/wiki/*'],
  audience: 'internal',
  savesDrafts: true,
  composers: [
    {
      id: 'page',
      box: '.ProseMirror[contenteditable="true"]',
      fields: 'textarea[name="editpages-title"], textarea[id^="livepages-title-"]',
      submit: '[data-testid="publish-button"], [data-testid="comment-save-button"]',
      keys: ['Mod+Enter'],
    },
  ],
};
