import type { Overlay } from './overlay';

/** What the dialog offers for reasons, as far as tests choose one. */
export const PERMITTED = 'I have written permission to share this';
export const NOT_A_PATIENT = "This isn't about a patient";
export const MINE = "It's about me or my own family";

/** What goes out after all: a post is posted, a picture attached. */
type Verb = 'Post' | 'Attach';

/** Chooses a reason in an open dialog, and goes no further. */
export async function giveReason(overlay: Overlay, reason: string, verb: Verb = 'Post'): Promise<void> {
  await overlay.click('button', `${verb} anyway…`);
  await overlay.click('radio', reason);
}

/** Overrides what an open dialog holds. A post still needs the person's next press. */
export async function override(overlay: Overlay, reason: string, verb: Verb = 'Post'): Promise<void> {
  await giveReason(overlay, reason, verb);
  await overlay.click('button', new RegExp(`^${verb} anyway$`));
}
