import type { Audience } from '../engine/post';

/** A key press that publishes. `Mod` is Ctrl, or Cmd on a Mac. */
export type SubmitKey = 'Enter' | 'Mod+Enter' | 'Mod+S';

/** Where a composer shows who will read what it publishes: "Post to Anyone", "Sharing with Friends". */
export interface ReadersDeclaration {
  /** Selects the element, inside the composer's `scope` or beside its control. */
  at: string;
  /** What stands before the readers in its `aria-label`, else in the last line of its text. */
  after?: readonly string[];
}

/** One kind of composer on a site: its boxes, and the controls that publish them together. Data, never code. */
export interface ComposerDeclaration {
  /** `post`, `reply`, `comment`… */
  id: string;
  /** Selects the compose boxes. Stable attributes only; never hashed classes or localised labels where there is a choice. */
  box: string;
  /** Selects further text that goes out with the boxes: a title, a content warning, poll options, alt texts. */
  fields?: string;
  /** Selects the controls that publish. Absent where only a key publishes. */
  submit?: string;
  /**
   * What the controls that publish are called, where nothing else tells them from the buttons beside them: English and
   * Spanish, compared whole and without case with the control's `aria-label`, else with its text.
   */
  labels?: readonly string[];
  /**
   * Selects the nearest ancestor of a box beyond which no control is its own. Needed where boxes without a control stand
   * beside composers that show one, as under a post with several comments being written.
   */
  scope?: string;
  /** Keys that publish while a box has the focus. */
  keys: SubmitKey[];
  /** Selects the text being answered: the last match before the box in its own article, dialog or main part of the page. */
  replyTo?: string;
  /** What on the page says who will read it. */
  readers?: ReadersDeclaration;
  /**
   * Set where the site is known to accept a replayed click, so that a press that had to wait for a verdict can be let
   * through on its own. Elsewhere the person's next press goes through.
   */
  replay?: boolean;
  /**
   * Set where a press may be queued: while an upload runs the site takes the press, turns its control off and publishes later,
   * by itself, what the boxes say then. Until then nothing can be changed in them.
   */
  queues?: boolean;
}

/** A platform's composers. One small declaration a site. */
export interface Site {
  /** The name used in `Post.site`, by which rules know it. Sites that are one thing to a rule share it: all reviews' answers do. */
  id: string;
  /** What people call it. */
  name: string;
  /** Match patterns for the content script, https only: `https://host/*`, the path may begin with a folder. */
  matches: string[];
  audience: Audience;
  /** Set where the site keeps what is typed on its server before it is published: what is held is kept there all the same. */
  savesDrafts?: true;
  /** In order of precedence: the first whose `box` matches wins. */
  composers: ComposerDeclaration[];
}
