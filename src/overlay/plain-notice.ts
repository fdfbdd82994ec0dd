import { t } from '../words/words';
import css from './plain-notice.css?inline';
import { sheetOf } from './sheet';
import tokens from './tokens.css?inline';
import type { ChipView, HoldView } from './view';

/** What is said when the overlay can't come to a page: nothing but words, and a button that takes them away. */
export class PlainNotice {
  #node: HTMLElement | undefined;
  #said = '';

  put(words: string): void {
    // Taken away by the person, it comes back with news only.
    if (words === this.#said) return;
    this.take();
    this.#said = words;
    const node = document.createElement('curtain-overlay');
    const root = node.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets.push(sheetOf(tokens + css));
    const notice = root.appendChild(document.createElement('div'));
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = t('plainClose');
    close.addEventListener('click', () => node.remove());
    document.documentElement.append(node);
    node.popover = 'manual';
    node.showPopover();
    // Set into a region that is there already: only such a change is read out.
    notice.append(words, close);
    this.#node = node;
  }

  take(): void {
    this.#node?.remove();
    this.#node = undefined;
    this.#said = '';
  }
}

/** What the hold dialog would say first. */
export function plainHold({ unavailable, marks }: HoldView): string {
  return unavailable ?? t('plainHold', [...new Set(marks.map(({ finding }) => finding.why.title))].join(', '));
}

/** What the chip would say. */
export function plainState(chip: ChipView | undefined): string {
  return chip?.state === 'off' ? chip.reason : t('plainNotice');
}
