import type { Site } from './site';

/**
 * Confluence on a hospital's own servers (Data Center): TinyMCE in a frame that the page writes itself, its title and its
 * controls outside of it. It stands under a name of the hospital's own, so it lists no address: it is watched where it is
 * allowed to be.
 */
export const confluenceServer: Site = {
  id: 'confluence-server',
  name: 'Confluence',
  matches: [],
  audience: 'internal',
  savesDrafts: true,
  composers: [
    {
      id: 'page',
      box: 'body#tinymce[contenteditable="true"]',
      fields: '#content-title',
      submit: '#rte-button-publish, #qed-publish-button',
      keys: ['Mod+Enter', 'Mod+S'],
    },
  ],
};
