import type { Site } from './site';

/**
 * Slack: Quill. Enter sends, unless the person set it to break lines; nothing on the page tells, so what holds a message
 * holds it at Enter either way, and Shift+Enter always breaks the line. An edited message is published by its own Save,
 * which only its label tells apart.
 */
export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  audience: 'internal',
  savesDrafts: true,
  composers: [
    {
      id: 'edit',
      box: '[data-qa="message_container"] .ql-editor[contenteditable="true"]',
      submit: 'button',
      labels: ['save', 'save changes', 'guardar', 'guardar cambios'],
      scope: '[data-qa="message_container"]',
      keys: ['Enter', 'Mod+Enter'],
    },
    {
      id: 'message',
      box: '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
      submit: '[data-qa="texty_send_button"]',
      keys: ['Enter', 'Mod+Enter'],
      // In a channel, what stands above is seldom what is answered.
      replyTo: '[data-qa="threads_flexpane"] [data-qa="message-text"]',
    },
  ],
};
