import type { Place } from './place';

const BOX = '.ProseMirror';

export const confluence: readonly Place[] = [
  {
    name: 'Confluence, page',
    address: 'general.atlassian.net/wiki/spaces/W4/pages/edit-v2/1',
    box: BOX,
    post: '[data-testid="publish-button"]',
    model: 1,
    key: 'Control+Enter',
    fields: ['[name="editpages-title"]'],
    audience: 'internal',
  },
  {
    name: 'Confluence, comment',
    address: 'general.atlassian.net/wiki/spaces/W4/pages/1',
    box: BOX,
    post: '[data-testid="comment-save-button"]',
    model: 0,
    key: 'Control+Enter',
    audience: 'internal',
  },
];
