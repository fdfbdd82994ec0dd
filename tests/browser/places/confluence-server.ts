import type { Place } from './place';

export const confluenceServer: readonly Place[] = [
  {
    name: 'Confluence on own servers, page',
    address: 'wiki.general.example/pages/createpage',
    boxFrame: '#wysiwygTextarea_ifr',
    box: '#tinymce',
    post: '#rte-button-publish',
    model: 1,
    key: 'Control+Enter',
    fields: ['#content-title'],
    audience: 'internal',
  },
];
