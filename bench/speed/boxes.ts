/** The compose boxes that are timed: one for each way to get at text. */
export interface TimedBox {
  editor: string;
  /** Without `https://`. */
  address: string;
  /** The fixture page behind it, to be served under a host that Curtain does not watch as well. */
  folder: string;
  openers: string[];
  selector: string;
}

export const BOXES: TimedBox[] = [
  {
    editor: 'Draft.js',
    address: 'x.com/home',
    folder: 'x',
    openers: [],
    selector: '[data-testid="tweetTextarea_0"]',
  },
  {
    editor: 'Lexical',
    address: 'www.facebook.com/',
    folder: 'facebook',
    openers: ['.opener'],
    selector: '[role="dialog"] [data-lexical-editor]',
  },
  {
    editor: 'textarea',
    address: 'mastodon.social/home',
    folder: 'mastodon',
    openers: [],
    selector: '.autosuggest-textarea__textarea',
  },
];

/** UTF-16 code units in the box before the first key that is timed. */
export const LENGTHS = [280, 2_000, 10_000];

/** The same page where Curtain does not run. */
export function unwatched({ folder, address }: TimedBox): string {
  return address.replace(/^[^/]+/, `${folder}.unwatched.example`);
}
