/**
 * A compose box of a fixture page, and how a person gets to it and publishes it. Selectors are plain CSS, looked for across
 * open shadow roots, and the first match counts: both browsers' drivers use them.
 */
export interface Place {
  /** "LinkedIn, post in a shadow root" */
  name: string;
  /** The address without `https://`. */
  address: string;
  /** What a person presses, one after the other, to get to the box, when it isn't there from the start. */
  openers?: readonly string[];
  /** The frame of the page the box and the control are in; the page itself when absent. */
  frame?: string;
  /** The frame only the box is in: the control and the fields beside it are in the page. */
  boxFrame?: string;
  box: string;
  /** The control that publishes it; absent where only a key does. */
  post?: string;
  /** Which of the page's models the box is, in the order they stand in once the openers were pressed. */
  model: number;
  /** The box holds what was published before. */
  edits?: true;
  /** What publishes from inside the box, where anything does. */
  key?: 'Enter' | 'Control+Enter';
  /** Further text that goes out with it: a title, a content warning, an alt text. What is published holds their words too. */
  fields?: readonly string[];
  /** The box answers somebody who asks after a patient ("Can someone tell me how he is?"). */
  answers?: true;
  /** Whom the page says it goes to, as it says it. */
  readers?: string;
  audience: 'public' | 'internal';
  /** After it was published once, the box is gone with its dialog. */
  closes?: true;
}
