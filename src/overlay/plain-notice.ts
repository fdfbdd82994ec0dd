import { make } from '../page/ask';
import { t } from '../words/words';
import { homeOf } from './home';
import css from './plain-notice.css?inline';
import { sheetOf } from './sheet';
import tokens from './tokens.css?inline';
import { unfound, unfoundWords } from './unfound';
import unsearched from './unfound.css?inline';
import type { ChipView, HoldView } from './view';

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'];

/** What is said when the overlay can't come to a page: nothing but words, and a button that takes them away. */
export class PlainNotice {
  #node: HTMLElement | undefined;
  #said = '';
  #closed = false;

  /** @param again it answers a press: it comes back even where the person has closed the same words before. */
  put(words: string, again = false): void {
    const stands = this.#closed || this.#node?.isConnected;
    if (words === this.#said && stands && !again) return;
    this.take();
    this.#said = words;
    const node = make('curtain-overlay');
    const root = node.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets.push(sheetOf(tokens + css + unsearched));
    const notice = root.appendChild(unfound()).appendChild(make('div'));
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    const close = make('button') as HTMLButtonElement;
    close.type = 'button';
    close.append(unfoundWords(t('plainClose')));
    close.addEventListener('click', () => {
      this.#closed = true;
      node.remove();
    });
    // A page may close its composer at a press beside it, and the text would be lost.
    for (const type of PRESSES) node.addEventListener(type, (event) => event.stopPropagation());
    this.#node = node;
    homeOf(node).append(node);
    raise(node);
    // Set into a region that is there already: only such a change is read out.
    notice.append(unfoundWords(words), close);
  }

  take(): void {
    this.#node?.remove();
    this.#node = undefined;
    this.#said = '';
    this.#closed = false;
  }
}

/** A page that lets no popover open still has the words in it. */
function raise(node: HTMLElement): void {
  try {
    node.popover = 'manual';
    node.showPopover();
  } catch {
    node.removeAttribute('popover');
  }
}

/** What the hold dialog would say first. */
export function plainHold({ unavailable, marks }: HoldView): string {
  return unavailable ?? t('plainHold', [...new Set(marks.map(({ finding }) => finding.why.title))].join(', '));
}

/** What the chip would say. */
export function plainState(chip: ChipView | undefined): string {
  return chip && 'reason' in chip ? chip.reason : t('plainNotice');
}
