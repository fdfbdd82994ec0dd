import css from './shadow.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Gives an element an open shadow root with the page's sheet for such roots, and these nodes. */
export function shadowOf(host: HTMLElement, ...children: Node[]): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(...children);
  return root;
}
