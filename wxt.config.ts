import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledScenarios } from './build/bundled-scenarios';
import { engineInside } from './build/engine-inside';
import { reachFrames } from './build/frame-scripts';
import { ocrFiles } from './build/ocr-files';
import { pagePolicy } from './build/page-policy';
import { sites } from './src/sites';
import { nameplateOf } from './src/sites/nameplate';

const matches = sites.flatMap((site) => site.matches);

export default defineConfig({
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  vite: () => ({
    plugins: [preact(), bundledScenarios(), engineInside(), pagePolicy()],
    // From these versions on `light-dark()` needs no fallback; spelling one out would cost every page 1.5 kB.
    build: { cssTarget: ['chrome137', 'firefox140'] },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const { path, text } of sites.map(nameplateOf)) files.push({ relativeDest: path, contents: text });
      files.push(...ocrFiles());
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.content_scripts) manifest.content_scripts = reachFrames(manifest.content_scripts, sites);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'chrome' ? ['offscreen'] : [])],
    host_permissions: matches,
    // Nothing here is granted, and it is never asked for as a whole: only the very hosts a pack names, one by one.
    optional_host_permissions: ['https://*/*'],
    // What reads text in pictures is WebAssembly, compiled from the extension's own file. Every other page takes that away
    // from itself again (`build/page-policy.ts`): the manifest has one policy for all of them.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    action: { default_title: '__MSG_extensionName__' },
    // Firefox reads policies without a description of them.
    // The first with Ed25519, which packs are signed with.
    ...(browser === 'chrome' && { minimum_chrome_version: '137', storage: { managed_schema: 'managed.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'curtain@curtain.example',
          strict_min_version: '140.0',
          // Counts leave it only where the administrator's policy says so, which stands for consent (docs/admin.md).
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
