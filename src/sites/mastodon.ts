import type { Site } from './site';

const FORM = 'form.compose-form';

/**
 * Mastodon: plain text fields. Ctrl+Enter publishes from the text and from the content warning alike, and no `submit`
 * event tells of it: so both are boxes. The description of a picture goes out at "Done", before the post it belongs to.
 */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  audience: 'public',
  composers: [
    {
      id: 'post',
      box: `${FORM} .autosuggest-textarea__textarea, ${FORM} #cw-spoiler-input`,
      fields: `${FORM} .poll__option.editable input[type="text"]`,
      submit: `${FORM} [type="submit"]`,
      scope: FORM,
      keys: ['Mod+Enter'],
      replyTo: '.reply-indicator__content',
      readers: { at: '.compose-form__dropdowns .dropdown-button' },
    },
    {
      id: 'alt-text',
      box: '.dialog-modal textarea#description',
      submit: '.dialog-modal__header button',
      labels: ['done', 'hecho', 'listo'],
      scope: '.dialog-modal',
      keys: ['Mod+Enter'],
    },
  ],
};
