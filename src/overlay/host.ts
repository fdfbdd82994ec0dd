import { fullscreenIn } from '../page/ask';
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
import { unfound } from './unfound';
import unsearched from './unfound.css?inline';
import { keepUnhidden } from './unhidden';

/**
 * The one node Curtain adds to a page, its inside closed to the page's scripts and styles. It stands beside the page's body,
 * or at the end of the modal dialog that is being written in or of what fills the screen: they make everything outside inert.
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
    sheetOf([tokens, base, unsearched, lines, controls, chip, card, dialog, lesson, curtain, ...further].join('\n')),
  );
  const stage = root.appendChild(unfound());
  stage.className = 'stage';
  node.popover = 'manual';
  const unzoom = standUnzoomed(root);
  /** What filled the screen when the host was raised last: a page can keep the news of it to itself. */
  let covered: Element | null = null;
  const raise = (home: Element) => {
    unzoom();
    const { activeElement: focused } = root;
    if (node.parentNode !== home) home.append(node);
    if (node.matches(':popover-open')) node.hidePopover();
    node.showPopover();
    for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[open]')) reopen(dialog);
    // Whoever was in a part of ours goes on in it.
    if (focused instanceof HTMLElement && root.activeElement !== focused) focused.focus({ preventScroll: true });
    covered = fullscreenIn(document);
  };
  const stop = onCover(() => raise(homeOf(node)));
  const letHide = keepUnhidden(node);
  const destroy = () => {
    stop();
    letHide();
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
      const filled = fullscreenIn(document);
      const isUnder = filled !== null && filled !== covered;
      if (node.parentNode !== home || !node.isConnected || !node.matches(':popover-open') || isUnder) raise(home);
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

/** A dialog of ours has its own place in the top layer, and stays below what came there since until it comes anew. */
function reopen(dialog: HTMLDialogElement): void {
  dialog.close();
  dialog.showModal();
}

/** Calls back when the page shows a modal dialog or fills the screen, which would cover the host, or ends it, which would hide it. */
function onCover(raise: () => void): () => void {
  window.addEventListener('fullscreenchange', raise, true);
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target instanceof HTMLDialogElement)) raise();
  });
  observer.observe(document.documentElement, { subtree: true, attributeFilter: ['open'] });
  return () => {
    observer.disconnect();
    window.removeEventListener('fullscreenchange', raise, true);
  };
}
