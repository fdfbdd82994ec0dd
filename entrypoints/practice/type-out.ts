/** Fast enough for a demonstration, slow enough to see the marks come up as the words do. */
const LETTERS_A_FRAME = 3;

/**
 * Types `text` into a box in place of what it holds, through the browser's own input path, so that the editor, its undo
 * and the watch take it for a person's typing. Stops when the focus leaves the box or `signal` is aborted.
 * @param lettersAFrame how fast; Infinity puts the text in at once.
 */
export async function typeOut(
  box: HTMLElement,
  text: string,
  signal: AbortSignal,
  lettersAFrame = LETTERS_A_FRAME,
): Promise<void> {
  box.focus();
  getSelection()?.selectAllChildren(box);
  // Editors learn of a new selection from a queued event, which one frame alone may overtake.
  await nextFrame();
  await nextFrame();
  for (const piece of piecesOf(text, lettersAFrame)) {
    if (signal.aborted || document.activeElement !== box) return;
    document.execCommand('insertText', false, piece);
    await nextFrame();
  }
}

function piecesOf(text: string, size: number): string[] {
  const letters = [...text];
  if (size >= letters.length || matchMedia('(prefers-reduced-motion: reduce)').matches) return [text];
  const starts = [...letters.keys()].filter((index) => index % size === 0);
  return starts.map((start) => letters.slice(start, start + size).join(''));
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
