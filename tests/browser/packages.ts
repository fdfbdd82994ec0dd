import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { findChromium } from '../../scripts/chromium';

export interface Crx {
  id: string;
  version: string;
  file: Buffer;
}

/** The built extension as Chromium itself packs it, signed with a fresh key. */
export function crxOf(extension: string): Crx {
  const work = mkdtempSync(join(tmpdir(), 'curtain-crx-'));
  try {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = join(work, 'key.pem');
    const folder = join(work, 'extension');
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    cpSync(extension, folder, { recursive: true });
    const { stderr } = spawnSync(
      findChromium(),
      [
        ...['--headless=new', '--no-sandbox', `--user-data-dir=${join(work, 'profile')}`],
        ...[`--pack-extension=${folder}`, `--pack-extension-key=${key}`],
      ],
      { encoding: 'utf8' },
    );
    if (!existsSync(`${folder}.crx`)) throw new Error(`Chromium did not pack the extension: ${stderr}`);
    return {
      id: idOf(createPublicKey(privateKey).export({ type: 'spki', format: 'der' })),
      version: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).version,
      file: readFileSync(`${folder}.crx`),
    };
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** An extension's id: the first half of the SHA-256 of its public key, in the letters a to p. */
function idOf(key: Buffer): string {
  const hex = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

/** The built extension as Firefox takes it: a zip, which nobody has signed. */
export function xpiOf(extension: string): Buffer {
  const paths = readdirSync(extension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Buffer.from(
    zipSync(Object.fromEntries(paths.map((path) => [path.slice(extension.length + 1), readFileSync(path)]))),
  );
}
