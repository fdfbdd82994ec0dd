import type { ShippedPackage } from './packages';

/** Licences that let a hospital use, change and pass on what ships, and ask for no more than their notice. SPDX names. */
const PERMISSIVE = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

/** One licence more for a package that was looked at by itself, and why it may ship. */
const LOOKED_AT: Record<string, { license: string; because: string }> = {
  'webextension-polyfill': {
    license: 'MPL-2.0',
    because: 'the licence covers its own files alone; they are bundled unchanged, and the notices say where they are',
  },
};

/** One sentence for each package that may not ship. */
export function forbidden(packages: readonly Pick<ShippedPackage, 'name' | 'license'>[]): string[] {
  return packages
    .filter(({ name, license }) => !PERMISSIVE.includes(license) && LOOKED_AT[name]?.license !== license)
    .map(({ name, license }) => `${name} is under ${license || 'no licence that it names'}, and may not ship.`);
}
