import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

// Draws public/icon/*.png from assets/*.svg: `npx tsx scripts/icons.ts` after a change of either drawing.

/** Below 48 px the text lines and pleats of the full drawing turn to mud, so small sizes have a drawing of their own. */
const DRAWINGS = [
  { file: 'assets/icon-small.svg', sizes: [16, 32] },
  { file: 'assets/icon.svg', sizes: [48, 96, 128] },
];

for (const { file, sizes } of DRAWINGS) {
  const svg = await readFile(file);
  for (const size of sizes) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    await writeFile(`public/icon/${size}.png`, image.asPng());
  }
}
