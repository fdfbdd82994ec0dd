import type { Site } from './site';

/**
 * Teams: CKEditor 5. Enter sends from the small box and breaks the line in the expanded one, where Ctrl+Enter sends; no
 * known attribute tells them apart, so what holds a message holds it at either key, and Shift+Enter always breaks the line.
 */
export const teams: Site = {
  id: 'teams',
  name: 'Teams',
  matches: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  audience: 'internal',
  composers: [
    {
      id: 'message',
      box: '[data-tid="ckeditor"][contenteditable="true"]',
      // The second sends a message with a file, and publishes one that was edited.
      submit: '[data-tid="sendMessageCommands-send"], [data-tid="newMessageCommands-send"]',
      keys: ['Enter', 'Mod+Enter'],
    },
  ],
};
