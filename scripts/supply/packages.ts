import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from '../../build/shipped';

/** A package that ships inside Curtain, as it is installed. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** An SPDX expression, as the package says it. */
  license: string;
  homepage: string;
  /** The text of its licence; absent where the package carries none. */
  licenseText?: string;
}

/** The packages of `build/shipped.ts`, in its order. */
export function shippedPackages(): ShippedPackage[] {
  return SHIPPED.map((name) => {
    const folder = join('node_modules', name);
    const { version, license, homepage = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file && readFileSync(join(folder, file), 'utf8').trim();
    return { name, version, license, homepage, ...(text && { licenseText: text }) };
  });
}
