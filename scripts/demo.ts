import { existsSync } from 'node:fs';
import { playScript } from './demo/play';
import { openExtensionBrowser } from './extension-browser';
import { NoBrowser } from './no-browser';
import { run } from './test/step';

/**
 * `npm run demo`: builds, then opens a browser with the extension on the practice page. Where there is no display, it
 * plays three posts there instead, prints what happened and leaves pictures in `demo-output/`.
 */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || existsSync(process.env.WAYLAND_DISPLAY ?? '');

process.stdout.write('Building Curtain… ');
const built = await run('tsx', 'scripts/build.ts');
if (!built.ok) {
  console.error(`the build failed:\n${built.output}`);
  process.exit(1);
}
console.log('done.');

try {
  if (hasDisplay && !process.env.CI) await openForPerson();
  else await playScript();
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function openForPerson(): Promise<void> {
  const browser = await openExtensionBrowser({ headless: false });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`chrome-extension://${browser.extensionId}/practice.html`);
  console.log('The practice page is open. Close the browser, or press Ctrl+C, to end.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}
