/** A rectangle in CSS pixels of the viewport. */
export interface Place {
  left: number;
  right: number;
  middle: number;
}

/**
 * Selects words of the field that has the focus and paints them as one red block, so that a picture of the page tells
 * where the browser has them. Runs in the page.
 */
export function redden(words: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::selection { background: rgb(255 0 0); color: rgb(255 0 0) }');
  document.adoptedStyleSheets.push(sheet);
  const field = document.activeElement as HTMLTextAreaElement;
  const from = field.value.lastIndexOf(words);
  field.setSelectionRange(from, from + words.length);
}

/** Where the red block is in a picture of the page. Runs in the page, for its decoder. */
export async function redIn(picture: string): Promise<Place> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data, width } = context.getImageData(0, 0, image.width, image.height);
  const [x, y]: [number[], number[]] = [[], []];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
    if (red < 200 || green > 60 || blue > 60) continue;
    x.push((at / 4) % width);
    y.push(Math.floor(at / 4 / width));
  }
  x.sort((a, b) => a - b);
  y.sort((a, b) => a - b);
  const [left = 0, right = 0, top = 0, bottom = 0] = [x[0], x.at(-1), y[0], y.at(-1)];
  return { left, right: right + 1, middle: (top + bottom + 1) / 2 };
}

/** Where the mark has the words it ends with. Runs in the page. */
export function markedAt(words: string): Place {
  const [range] = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
  if (!range) throw new Error('nothing is marked');
  const last = document.createRange();
  last.setStart(range.endContainer, range.endOffset - words.length);
  last.setEnd(range.endContainer, range.endOffset);
  const { left, right, top, bottom } = last.getBoundingClientRect();
  return { left, right, middle: (top + bottom) / 2 };
}

/** The box of the mark, with the line that hangs below it. Runs in the page. */
export function markBox(): { x: number; y: number; width: number; height: number } {
  const [range] = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
  const [rect] = range?.getClientRects() ?? [];
  if (!rect) throw new Error('nothing is marked');
  return { x: rect.x, y: rect.y, width: rect.width, height: rect.height + 8 };
}

/** Whether anything in a picture of the page has a colour. Runs in the page, for its decoder. */
export async function hasColour({ picture, colour }: { picture: string; colour: number[] }): Promise<boolean> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  for (let at = 0; at < data.length; at += 4)
    if (colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 12)) return true;
  return false;
}
