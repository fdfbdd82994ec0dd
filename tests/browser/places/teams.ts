import type { Place } from './place';

const BOX = '[data-tid="ckeditor"]';
const POST = '[data-tid="sendMessageCommands-send"]';

export const teams: readonly Place[] = [
  {
    name: 'Teams, message',
    address: 'teams.microsoft.com/v2/',
    box: BOX,
    post: POST,
    model: 0,
    key: 'Enter',
    audience: 'internal',
  },
  {
    name: 'Teams, expanded box',
    address: 'teams.microsoft.com/v2/expanded',
    box: BOX,
    post: POST,
    model: 0,
    key: 'Control+Enter',
    audience: 'internal',
  },
];
