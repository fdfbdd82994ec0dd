import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Area } from '../messages/pictures';

/** In pixels of the picture shown: enough to recognise it on any screen. */
const WIDTH = 800;

/**
 * A picture, small, with the places in it that matter drawn around. On a canvas: an image element would need an address
 * for the picture, and a page's policy may forbid it.
 */
export function Thumbnail({ file, areas }: { file: Blob; areas: readonly Area[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => void draw(file, canvas), [file]);
  return (
    <div class="picture" aria-hidden="true">
      <div class="frame">
        <canvas ref={canvas} width={0} height={0} />
        {areas.map(({ left, top, width, height }) => (
          <i
            key={`${left} ${top}`}
            style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
          />
        ))}
      </div>
    </div>
  );
}

const percent = (part: number) => `${part * 100}%`;

async function draw(file: Blob, { current: canvas }: { current: HTMLCanvasElement | null }): Promise<void> {
  const bitmap = await createImageBitmap(file, { resizeWidth: WIDTH, resizeQuality: 'medium' }).catch(() => undefined);
  if (!bitmap || !canvas) return;
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
}
