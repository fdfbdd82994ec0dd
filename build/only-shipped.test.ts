import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onlyShipped, packageOf } from './only-shipped';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'curtain-shipped-')));
  const preact = JSON.stringify(createRequire(import.meta.url).resolve('preact'));
  writeFileSync(join(folder, 'main.ts'), `import { h } from ${preact};\nconsole.log(h('p', null));`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bundled = (shipped: string[]) =>
  build({
    ...{ root: folder, configFile: false, logLevel: 'silent', plugins: [onlyShipped(shipped)] },
    build: { write: false, lib: { entry: join(folder, 'main.ts'), formats: ['es'], fileName: 'main' } },
  });

test('a package that nobody named stops the build; one that is named does not', async () => {
  await expect(bundled(['preact'])).resolves.toBeDefined();
  await expect(bundled([])).rejects.toThrow('preact would ship, but build/shipped.ts does not name it.');
});

test('a module is known by the innermost package it stands in', () => {
  expect(packageOf('/a/node_modules/@lexical/utils/index.mjs')).toBe('@lexical/utils');
  expect(packageOf('\0/a/node_modules/wxt/node_modules/zod/index.js?commonjs')).toBe('zod');
  expect(packageOf('/a/src/engine/engine.ts')).toBeUndefined();
});
