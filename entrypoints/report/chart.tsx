import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What the picture says, for who can't see it. */
  message: string;
  /** Draws it, so many CSS pixels wide. */
  draw(width: number): Element;
}

/** In CSS pixels: the width it is drawn for on paper, where nothing is measured. */
const PAPER = 340;

/** A drawing that keeps to the width it is given. */
export function Chart({ message, draw }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(PAPER);
  useLayoutEffect(() => {
    if (!frame.current) return;
    const watcher = new ResizeObserver(([entry]) => {
      const wide = Math.round(entry?.contentRect.width ?? 0);
      if (wide > 0) setWidth(wide);
    });
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);
  useLayoutEffect(() => {
    const drawing = draw(width);
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', message);
    frame.current?.replaceChildren(drawing);
  }, [draw, width, message]);
  return <div class="chart" ref={frame} />;
}
