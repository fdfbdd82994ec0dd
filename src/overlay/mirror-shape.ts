import { reachOf, type Turn, turnOf, UPRIGHT } from './turned';

/** Computed lengths are in whole pixels or fractions; the layout's own numbers are rounded. */
const ROUNDING = 0.75;

/** A field's boxes in its own pixels, and what makes them the window's. */
export interface Shape {
  /** The border box. */
  width: number;
  height: number;
  zoom: number;
  /** A CSS transform. */
  transform: string;
  /** Where in the border box the text can be seen. */
  pane: { left: number; top: number; width: number; height: number };
  /** The padding between the pane and the text, as CSS. */
  padding: string;
}

export function shapeOf(field: HTMLTextAreaElement | HTMLInputElement, style: CSSStyleDeclaration): Shape {
  const zoom = field.currentCSSZoom ?? 1;
  const rect = field.getBoundingClientRect();
  const like = (seen: number, laidOut: number) => Math.abs(seen - laidOut * zoom) < ROUNDING * zoom;
  const upright = like(rect.width, field.offsetWidth) && like(rect.height, field.offsetHeight);
  const turn = upright ? UPRIGHT : turnOf(field);
  const straight = turn.b === 0 && turn.c === 0 && turn.a > 0 && turn.d > 0;
  // Only these are exact to the fraction of a pixel; a line can break at one.
  const width = straight ? rect.width / turn.a / zoom : field.offsetWidth;
  const height = straight ? rect.height / turn.d / zoom : field.offsetHeight;
  return {
    width,
    height,
    zoom,
    transform: transformOf(turn, rect, width * zoom, height * zoom, zoom),
    ...inside(field, style, width, height),
  };
}

/** Moves in a zoomed element are zoomed too. */
function transformOf(turn: Turn, { left, top }: DOMRect, width: number, height: number, zoom: number): string {
  const reach = reachOf(turn, width, height);
  const { a, b, c, d } = turn;
  return `matrix(${[a, b, c, d, (left - reach.left) / zoom, (top - reach.top) / zoom].join()})`;
}

/** A text area shows its text in its padding too, beside a scroll bar; an input only within its padding. */
function inside(
  field: HTMLTextAreaElement | HTMLInputElement,
  style: CSSStyleDeclaration,
  width: number,
  height: number,
): Pick<Shape, 'pane' | 'padding'> {
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const border = { left: px('border-left-width'), right: px('border-right-width') };
  const edge = { top: px('border-top-width'), bottom: px('border-bottom-width') };
  const pane = {
    left: border.left,
    top: edge.top,
    width: width - border.left - border.right,
    height: height - edge.top - edge.bottom,
  };
  if (field.localName === 'input') {
    const padding = { left: px('padding-left'), right: px('padding-right') };
    pane.left += padding.left;
    pane.width -= padding.left + padding.right;
    pane.top += px('padding-top');
    pane.height -= px('padding-top') + px('padding-bottom');
    return { pane, padding: '0' };
  }
  const bar = scrollBar(field.offsetWidth - border.left - border.right - field.clientWidth);
  if (field.clientLeft - border.left > 1) pane.left += bar;
  pane.width -= bar;
  pane.height -= scrollBar(field.offsetHeight - edge.top - edge.bottom - field.clientHeight);
  return { pane, padding: style.padding };
}

const scrollBar = (left: number) => (left > 1 ? Math.round(left) : 0);
