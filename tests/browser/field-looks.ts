import { HELD, HELD_WORDS } from './posts';

export const LAST_WORD = HELD_WORDS.split(' ').at(-1) as string;
/** With the last word on the line it begins on. */
const SHORT = `My patient ${HELD_WORDS} went home`;
export const LONG = 'Nothing much to say about the rest of it, as ever. '.repeat(8);

interface Look {
  style: Partial<CSSStyleDeclaration>;
  around?: Partial<CSSStyleDeclaration>;
  page?: Partial<CSSStyleDeclaration>;
  /** What is typed; the held post when absent. */
  text?: string;
}

/** What a page may do to a field, to what it stands in and to itself. */
export const LOOKS: Record<string, Look> = {
  plain: { style: {} },
  wrapped: { style: {}, text: `${LONG}${HELD}` },
  scrolled: { style: { overflow: 'auto', maxHeight: '90px' }, text: `${LONG}\n\n${HELD}` },
  'right to left': { style: { direction: 'rtl' }, text: `שלום לכולם. ${HELD} ערב טוב` },
  'right to left beside a scroll bar': {
    style: { direction: 'rtl', overflow: 'auto', maxHeight: '90px' },
    text: `${LONG}\n${HELD}`,
  },
  'padded and bordered': { style: { padding: '7px 23px 11px 31px', border: '3px solid gray' }, text: LONG + HELD },
  'spaced and indented': {
    style: { letterSpacing: '1.3px', wordSpacing: '3px', textIndent: '24px', tabSize: '3', lineHeight: '31px' },
    text: `\t\t${HELD}`,
  },
  'set in another type': { style: { font: 'italic 600 19px/1.7 monospace' }, text: HELD },
  'in the middle': { style: { textAlign: 'center' }, text: HELD },
  'full of lines': { style: {}, text: `${LONG}\n\n\n${SHORT}\n\n` },
  'full of lines, and scrolled': {
    style: { overflow: 'auto', maxHeight: '90px' },
    text: `${LONG}\n\n${`${LONG}\n`.repeat(12)}${SHORT}`,
  },
  'full of lines, and indented': { style: { textIndent: '24px' }, text: `${LONG}\n${LONG}\n${SHORT}` },
  'full of lines that meet both edges': { style: { textAlign: 'justify' }, text: `${LONG}\n${LONG}\n${SHORT}` },
  'full of lines that each have their direction': {
    style: { unicodeBidi: 'plaintext' },
    text: `${LONG}\nשלום לכולם\n${LONG}\nשלום ${SHORT}`,
  },
  'full of lines that do not break': {
    style: { whiteSpace: 'pre', overflow: 'auto' },
    text: `${'Tea at ten, and cake.\n'.repeat(20)}${SHORT}`,
  },
  zoomed: { style: {}, around: { zoom: '1.25' }, text: LONG + HELD },
  'zoomed itself': { style: { zoom: '1.25' }, text: LONG + HELD },
  'made smaller': { style: {}, around: { transform: 'scale(.9)' }, text: LONG + HELD },
  moved: { style: {}, around: { translate: '40px 12.5px' }, text: LONG + HELD },
  'on a page that is zoomed': { style: {}, page: { zoom: '1.25' } },
};

/** Makes the focused field look so. Runs in the page. */
export function dress({ style, around, page }: Look): void {
  const field = document.activeElement as HTMLElement;
  Object.assign(field.style, style);
  Object.assign((field.closest('.compose-panel') as HTMLElement).style, around);
  Object.assign(document.documentElement.style, page);
}
