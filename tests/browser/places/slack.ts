import type { Place } from './place';

const BOX = '.ql-editor';

export const slack: readonly Place[] = [
  {
    name: 'Slack, message',
    address: 'app.slack.com/client/T1/C1',
    box: `[aria-label="ward-4"] > div ${BOX}`,
    post: '[aria-label="ward-4"] [data-qa="texty_send_button"]',
    model: 0,
    key: 'Enter',
    audience: 'internal',
  },
  {
    name: 'Slack, thread',
    address: 'app.slack.com/client/T1/C1',
    box: `[data-qa="threads_flexpane"] ${BOX}`,
    post: '[data-qa="threads_flexpane"] [data-qa="texty_send_button"]',
    model: 1,
    key: 'Enter',
    answers: true,
    audience: 'internal',
  },
];
