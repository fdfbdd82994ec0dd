import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A second extension that wants something of ours: with a page of its own, and a script on the same sites. */
export interface OtherExtension {
  folder: string;
  remove(): void;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Other',
  version: '1',
  host_permissions: ['https://x.com/*'],
  content_scripts: [{ matches: ['https://x.com/*'], js: ['script.js'], run_at: 'document_start' }],
  web_accessible_resources: [{ resources: ['page.html'], matches: ['https://x.com/*'] }],
};

/** Runs in the other extension's script on x.com: a page asks it to say something, and it tells the page what came back. */
const SCRIPT = `
  window.addEventListener('message', async ({ data }) => {
    if (!data.tell) return;
    const answers = await Promise.all(data.said.map((said) =>
      chrome.runtime.sendMessage(data.tell, said).then((answer) => answer ?? null, () => null)));
    const port = chrome.runtime.connect(data.tell, { name: 'curtain' });
    const heard = [];
    port.onMessage.addListener((message) => heard.push(message));
    port.onDisconnect.addListener(() => void chrome.runtime.lastError);
    for (const said of data.said) try { port.postMessage(said); } catch {}
    setTimeout(() => window.postMessage({ answers, heard, own: chrome.runtime.getURL('page.html') }, '*'), 500);
  });`;

export function writeOtherExtension(): OtherExtension {
  const folder = mkdtempSync(join(tmpdir(), 'curtain-other-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'script.js'), SCRIPT);
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
