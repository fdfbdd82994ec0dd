import type { Site } from './site';

/** What the dialog of an image's alternative text is called, and what its field and its button are, in English and Spanish. */
const altDialogs = [
  ['Add alt text', 'Alt text', 'Save'],
  ['Añadir texto alternativo', 'Texto alternativo', 'Guardar'],
].map(([dialog, field, save]) => ({
  field: `[role="dialog"] textarea[aria-label="${field}"]`,
  save: `[role="dialog"][aria-label="${dialog}"] button[aria-label="${save}"]`,
}));

/**
 * Bluesky: TipTap, one editor for each post of a thread, which one control publishes together. Ctrl or Cmd+Enter publishes
 * from the editor without touching the control. Everybody can read everything: the control by the box that says "Anybody
 * can interact" is about who may answer, so it is not asked who reads.
 */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  audience: 'public',
  composers: [
    {
      id: 'post',
      box: '.ProseMirror[contenteditable="true"]',
      fields: altDialogs.map(({ field }) => field).join(', '),
      // An alternative text is nowhere to be seen once it is saved: the last look at it is then.
      submit: ['[data-testid="composerPublishBtn"]', ...altDialogs.map(({ save }) => save)].join(', '),
      keys: ['Mod+Enter'],
      // A press while a video is on its way up publishes when that is done.
      queues: true,
      replyTo: '[aria-label^="Expand or collapse the full post"], [aria-label^="Expandir o contraer"]',
    },
  ],
};
