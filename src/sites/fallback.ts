import type { ComposerDeclaration } from './site';

/** What buttons that publish are called; compared whole and without case. */
const CALLED =
  'post|post all|publish|publish now|reply|reply all|send|comment|add comment|tweet|save|save changes|update|done|submit|share now|' +
  'publicar|publicar todo|publicar ahora|responder|enviar|comentar|añadir comentario|guardar|guardar cambios|actualizar|listo|compartir ahora';

/**
 * What compose boxes and the controls that publish them look like anywhere: for a listed site that has changed so much that
 * its declaration finds nothing. It sees less than a declaration does, and the person is told so.
 */
export const fallback: ComposerDeclaration = {
  id: 'fallback',
  box: '[contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""], textarea',
  submit: 'button, [role="button"], input[type="submit"]',
  labels: CALLED.split('|'),
  scope: 'form, dialog, [role="dialog"], article, [role="article"], main, [role="main"]',
  keys: ['Mod+Enter'],
};
