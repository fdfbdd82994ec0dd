import card from './card.css?inline';
import chip from './chip.css?inline';
import controls from './controls.css?inline';
import curtain from './curtain.css?inline';
import dialog from './dialog.css?inline';
import { homeOf } from './home';
import base from './host.css?inline';
import lesson from './lesson.css?inline';
import lines from './lines.css?inline';
import { sheetOf } from './sheet';
import tokens from './tokens.css?inline';

/**
 * The one node Curtain adds to a page, its inside closed to the page's scripts and styles. It stands beside the page's body,
 * or at the end of the modal dialog that is being written in: such a dialog makes everything outside it inert.
 */
export interface Host {
  node: HTMLElement;
  root: ShadowRoot;
  /** Where the parts are rendered. */
  stage: HTMLElement;
  /** Puts the host back if the page removed it, above whatever entered the top layer since, and where it can be reached. */
  raise(): void;
  destroy(): void;
}

/**
 * @param further style sheets for parts that come later than the rest.
 * @throws DOMException where the page lets it not stand; then nothing of it is left there.
 */
export function createHost(...further: string[]): Host {
  const node = document.createElement('curtain-overlay');
  const root = node.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets.push(
    sheetOf([tokens, base, lines, controls, chip, card, dialog, lesson, curtain, ...further].join('\n')),
  );
  const stage = root.appendChild(document.createElement('div'));
  stage.className = 'stage';
  node.popover = 'manual';
  const unzoom = standUnzoomed(root);
  const raise = (home: Element) => {
    unzoom();
    if (node.parentNode !== home) home.append(node);
    if (node.matches(':popover-open')) node.hidePopover();
    node.showPopover();
  };
  const stop = onModal(() => raise(homeOf(node)));
  const destroy = () => {
    stop();
    node.remove();
  };
  try {
    raise(document.documentElement);
  } catch (error) {
    destroy();
    throw error;
  }
  return {
    node,
    root,
    stage,
    raise: () => {
      unzoom();
      const home = homeOf(node);
      if (node.parentNode !== home || !node.isConnected || !node.matches(':popover-open')) raise(home);
    },
    destroy,
  };
}

/** A page may be zoomed by its own style. Places are measured in the window's pixels, so the host must be drawn in them. */
function standUnzoomed(root: ShadowRoot): () => void {
  const sheet = sheetOf('');
  root.adoptedStyleSheets.push(sheet);
  let known = 1;
  return () => {
    const zoom = document.documentElement.currentCSSZoom ?? 1;
    if (zoom !== known) sheet.replaceSync(`:host { zoom: ${1 / zoom} !important }`);
    known = zoom;
  };
}

/** Calls back when the page shows a modal dialog, which would cover the host, or closes one, which would hide it. */
function onModal(raise: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target instanceof HTMLDialogElement)) raise();
  });
  observer.observe(document.documentElement, { subtree: true, attributeFilter: ['open'] });
  return () => observer.disconnect();
}
