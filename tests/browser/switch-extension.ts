import type { Harness } from './launch';

/** Switches the extension off or on, as a person does on the browser's page of extensions. */
export async function switchExtension({ context, extensionId }: Harness, on: boolean): Promise<void> {
  const worker = on ? context.waitForEvent('serviceworker') : undefined;
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, enabled]) => Reflect.get(chrome, 'management').setEnabled(id, enabled), [
    extensionId,
    on,
  ] as const);
  await worker;
  await page.close();
}
