import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Medium = 'screen' | 'paper';

interface Props {
  /** What the picture says, for who can't see it. */
  message: string;
  /** Draws it, so many CSS pixels wide. */
  draw(width: number, medium: Medium): Element;
  /** How wide it is drawn for paper, where it is made smaller: the less, the larger its words. In CSS pixels. */
  paper?: number;
}

/**
 * A drawing that keeps to the width it is given, and a second one for paper: a page is laid out anew for printing, and
 * tells nobody how wide its parts have become.
 */
export function Chart({ message, draw, paper = 260 }: Props) {
  const [screen, print] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!screen.current) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    watcher.observe(screen.current);
    return () => watcher.disconnect();
  }, [screen]);
  useLayoutEffect(() => {
    const drawn = (wide: number, medium: Medium) => {
      const drawing = draw(wide, medium);
      // The parts are named after their shapes: "bar", "rule". Nobody wants to hear that.
      for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', message);
      return drawing;
    };
    if (width > 0) screen.current?.replaceChildren(drawn(width, 'screen'));
    print.current?.replaceChildren(drawn(paper, 'paper'));
  }, [draw, width, paper, message, screen, print]);
  return (
    <div class="chart">
      <div class="on-screen" ref={screen} />
      <div class="on-paper" ref={print} />
    </div>
  );
}
