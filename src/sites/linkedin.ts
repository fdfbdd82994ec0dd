import type { Site } from './site';

const quill = '.ql-editor[contenteditable="true"]';
const written = '[role="textbox"][contenteditable="true"]';
const tiptap = `[data-testid="ui-core-tiptap-text-editor-wrapper"] ${written}`;

/**
 * LinkedIn, which has three composers in use at once: a modal with Quill 1, the same modal in the open shadow root
 * `#interop-outlet`, and a native `<dialog>` with TipTap. What comments are written in has changed to TipTap as well.
 */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  audience: 'public',
  composers: [
    {
      id: 'share',
      box: `[data-sdui-screen*="sharing.ShareCompose"] ${written}, [componentkey="ShareBox_textEditor"] ${written}`,
      // The dialog's buttons have no attribute that tells one from another and stays the same from week to week.
      submit: 'dialog button, [role="dialog"] button',
      labels: ['post', 'publicar', 'schedule', 'programar', 'save', 'guardar'],
      scope: 'dialog, [role="dialog"]',
      keys: ['Mod+Enter'],
    },
    {
      id: 'comment',
      // Whatever else is written with TipTap: a comment that is taken for one can still not be sent unheld.
      box: `.comments-comment-box ${quill}, ${tiptap}`,
      submit: '.comments-comment-box__submit-button, [componentkey*="commentButtonSection"] button',
      scope: '.comments-comment-box, [componentkey^="commentBox-"]',
      keys: ['Mod+Enter'],
      replyTo:
        '.update-components-text, [data-testid="expandable-text-box"], .comments-comment-item__main-content, [componentkey^="replaceableComment_"]',
    },
    {
      id: 'post',
      box: quill,
      submit: '.share-actions__primary-action, .share-actions__scheduled-post-btn',
      scope: '[role="dialog"]',
      keys: ['Mod+Enter'],
      readers: { at: '.share-unified-settings-entry-button', after: ['Post to ', 'Publicar para '] },
    },
  ],
};
