import { shapeOf } from './mirror-shape';
import { canStandApart, standingOf } from './mirror-style';
import { sameEdges } from './place';
import { ShownThrough } from './shown-through';
import type { MarkView, Mirrored } from './view';

/** A field's text, laid exactly over the field: unseen itself, it carries the marks. */
export class Mirror {
  /** Everything of it. */
  readonly node = document.createElement('div');
  readonly #field = this.node.appendChild(document.createElement('div'));
  readonly #pane = this.#field.appendChild(document.createElement('div'));
  readonly #text = this.#pane.appendChild(document.createElement('div'));
  readonly #known = new Map<HTMLElement, string>();
  readonly #shown: ShownThrough;
  #stood: Standing | undefined;
  /** It carried nothing when everything was looked at last. */
  isBare = true;

  constructor(
    private readonly field: HTMLTextAreaElement | HTMLInputElement,
    private readonly text: Mirrored,
    public marks: MarkView[],
  ) {
    this.#shown = new ShownThrough(field);
    this.node.className = 'window';
    this.#field.className = 'field';
    this.#pane.className = 'pane';
    this.#text.className = 'text';
    text.node.className = 'passages';
    this.#text.append(text.node);
  }

  /**
   * Lays it over the field as that is now. Rests between looking and writing, so that many can be laid in step: each look
   * after somebody's writing has the browser lay out the page anew.
   * @param fresh looks at everything; otherwise only where the field stands, and again at the rest when that has changed.
   * @returns what is left to write.
   */
  *match(fresh: boolean): Generator<undefined, () => void> {
    const { field } = this;
    if (fresh) this.isBare = this.marks.length === 0;
    // A page can change a value without a word. Until that is noticed its marks would lie on other words. Of a very long
    // text only the beginning is laid over it.
    const isHidden = !field.value.startsWith(this.text.node.textContent) || !isSeen(field);
    const stands = isHidden ? undefined : standing(field);
    const isMoved = stands && (fresh || !this.#stood || !isSame(this.#stood, stands));
    const looks = isMoved ? this.#looks() : [];
    yield;
    this.node.hidden = isHidden;
    for (const [element, css] of looks) this.#put(element, css);
    if (stands) this.#stood = stands;
    yield;
    const path = isHidden ? undefined : this.#shown.path(this.marks, fresh);
    return () => path && this.#put(this.node, `clip-path:${path}`);
  }

  /** What its parts have to look like. */
  #looks(): [HTMLElement, string][] {
    const { field } = this;
    const style = getComputedStyle(field);
    const { width, height, zoom, transform, pane, padding } = shapeOf(field, style);
    const place = `left:${-field.scrollLeft}px;top:${-field.scrollTop}px;width:${pane.width}px;padding:${padding}`;
    // The one line of an input never breaks, whatever its style says, and stands in the middle of its height.
    const middle = `white-space:pre;display:flex;flex-direction:column;justify-content:center;height:${pane.height}px`;
    const lang = field.closest('[lang]')?.getAttribute('lang') ?? '';
    if (this.#text.lang !== lang) this.#text.lang = lang;
    this.#text.classList.toggle('whole', !canStandApart(style));
    return [
      [this.#field, `width:${width}px;height:${height}px;zoom:${zoom};transform:${transform}`],
      [
        this.#pane,
        `left:${pane.left}px;top:${pane.top}px;width:${pane.width}px;height:${pane.height}px;${field.localName === 'input' ? 'overflow-y:visible' : ''}`,
      ],
      [this.#text, `${standingOf(style)};${place};${field.localName === 'input' ? middle : ''}`],
    ];
  }

  /** Written only when it differs: most frames change nothing, or just the place. */
  #put(element: HTMLElement, css: string): void {
    if (this.#known.get(element) === css) return;
    this.#known.set(element, css);
    element.style.cssText = css;
  }
}

interface Standing {
  rect: DOMRect;
  left: number;
  top: number;
  /** Less when a scroll bar comes. */
  width: number;
}

const standing = (field: Element): Standing => ({
  rect: field.getBoundingClientRect(),
  left: field.scrollLeft,
  top: field.scrollTop,
  width: field.clientWidth,
});

const isSame = (a: Standing, b: Standing) =>
  a.left === b.left && a.top === b.top && a.width === b.width && sameEdges(a.rect, b.rect);

const isSeen = (field: Element) =>
  field.isConnected && field.checkVisibility({ visibilityProperty: true, opacityProperty: true });
