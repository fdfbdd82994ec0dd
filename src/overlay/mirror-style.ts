/** Everything of a field's look that decides where in it a word stands. */
const DECIDING = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-optical-sizing',
  'font-size-adjust',
  'font-feature-settings',
  'font-variation-settings',
  'text-rendering',
  'text-transform',
  'text-indent',
  'text-align',
  'text-align-last',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'tab-size',
  'white-space',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'text-orientation',
] as const;

/** Whether lines stand as they do in the field when they are in blocks of their own: not where they don't break, or differ from the first. */
export const canStandApart = (style: CSSStyleDeclaration): boolean =>
  style.whiteSpaceCollapse !== 'collapse' && style.textIndent === '0px';

/** The declarations that make other text stand as it does in the field. */
export const standingOf = (style: CSSStyleDeclaration): string =>
  DECIDING.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
