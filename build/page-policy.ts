import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

type Directives = Record<string, string>;

/** A page of ours shows what the extension brings, and fetches and sends nothing: whatever it asks goes through the background. */
const EVERY_PAGE: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** What a page needs beyond that, by its folder under `entrypoints/`. */
const BEYOND: Record<string, Directives> = {
  // Reads text in pictures: WebAssembly, in a worker, from files of the extension's own.
  desk: { 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'", 'connect-src': "'self' data:" },
  // Observable Plot writes the styles of a chart into it.
  report: { 'style-src': "'self' 'unsafe-inline'" },
};

/** The security policy of the page in that folder. The manifest's own is one for all of them, so each page narrows it. */
export function policyOf(folder: string): string {
  return Object.entries({ ...EVERY_PAGE, ...BEYOND[folder] })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** Puts it first into each built page. While developing, scripts come from the development server instead. */
export function pagePolicy(): Plugin {
  return {
    name: 'curtain:page-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename }) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(basename(dirname(filename))) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
