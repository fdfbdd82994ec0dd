import { shapeOf } from './mirror-shape';
import { standingOf } from './mirror-style';
import { shownThrough } from './shown-through';
import type { MarkView } from './view';

/** A field's text, laid exactly over the field: unseen itself, it carries the marks. */
export class Mirror {
  /** Everything of it. */
  readonly node = document.createElement('div');
  readonly #field = this.node.appendChild(document.createElement('div'));
  readonly #pane = this.#field.appendChild(document.createElement('div'));
  readonly #text = this.#pane.appendChild(document.createElement('div'));
  readonly #known = new Map<HTMLElement, string>();

  constructor(
    private readonly field: HTMLTextAreaElement | HTMLInputElement,
    private readonly text: Text,
    public marks: MarkView[],
  ) {
    this.node.className = 'window';
    this.#field.className = 'field';
    this.#pane.className = 'pane';
    this.#text.className = 'text';
    const line = document.createElement('div');
    line.className = 'line';
    line.append(text);
    this.#text.append(line);
  }

  /** Lays it over the field as that is now. */
  match(): void {
    const { field } = this;
    // A page can change a value without a word. Until that is noticed its marks would lie on other words. Of a very long
    // text only the beginning is laid over it.
    this.node.hidden = !field.value.startsWith(this.text.data) || !isSeen(field);
    if (this.node.hidden) return;
    const style = getComputedStyle(field);
    const { width, height, zoom, transform, pane, padding } = shapeOf(field, style);
    this.#put(this.#field, `width:${width}px;height:${height}px;zoom:${zoom};transform:${transform}`);
    this.#put(
      this.#pane,
      `left:${pane.left}px;top:${pane.top}px;width:${pane.width}px;height:${pane.height}px;${field.localName === 'input' ? 'overflow-y:visible' : ''}`,
    );
    const place = `left:${-field.scrollLeft}px;top:${-field.scrollTop}px;width:${pane.width}px;padding:${padding}`;
    // The one line of an input never breaks, whatever its style says, and stands in the middle of its height.
    const middle = `white-space:pre;display:flex;flex-direction:column;justify-content:center;height:${pane.height}px`;
    const lang = field.closest('[lang]')?.getAttribute('lang') ?? '';
    if (this.#text.lang !== lang) this.#text.lang = lang;
    this.#put(this.#text, `${standingOf(style)};${place};${field.localName === 'input' ? middle : ''}`);
    this.#put(this.node, `clip-path:${shownThrough(field, this.marks)}`);
  }

  /** Written only when it differs: most frames change nothing, or just the place. */
  #put(element: HTMLElement, css: string): void {
    if (this.#known.get(element) === css) return;
    this.#known.set(element, css);
    element.style.cssText = css;
  }
}

const isSeen = (field: Element) =>
  field.isConnected && field.checkVisibility({ visibilityProperty: true, opacityProperty: true });
