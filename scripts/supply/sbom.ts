import { createHash } from 'node:crypto';
import { SHIPPED } from '../../build/shipped';
import { npm } from './npm';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  scope?: string;
  properties?: { name: string; value: string }[];
  [field: string]: unknown;
}

/** A bill of materials in CycloneDX 1.5, as far as it is written here. */
export interface Sbom {
  serialNumber: string;
  metadata: { component: Component; [field: string]: unknown };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
  [field: string]: unknown;
}

/** npm's own bill of everything in the lockfile. */
export function npmSbom(): Sbom {
  const text = npm(['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']);
  return JSON.parse(text) as Sbom;
}

/**
 * What of it is in the package. The clock and chance are taken out, so that the same package has the same bill: its
 * serial number comes from what it lists.
 * @param all npm's bill, which calls everything a tool of development, as this project installs all of it as such.
 * @param versions the installed version of each package that ships, by name.
 */
export function shippedSbom(all: Sbom, versions: ReadonlyMap<string, string>): Sbom {
  const components = all.components
    .filter(({ name, version }) => SHIPPED.includes(name) && versions.get(name) === version)
    .map(({ scope: _, properties: __, ...component }) => ({ ...component, scope: 'required' }));
  const missing = SHIPPED.filter((name) => !components.some((component) => component.name === name));
  if (missing.length > 0) throw new Error(`npm's bill of materials lists no ${missing.join(', ')}.`);
  const root = { ...all.metadata.component, name: 'curtain' };
  const refs = components.map((component) => component['bom-ref']);
  const dependencies = [
    { ref: root['bom-ref'], dependsOn: refs },
    ...all.dependencies
      .filter(({ ref }) => refs.includes(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.includes(other)) })),
  ];
  const { timestamp: _, ...metadata } = all.metadata;
  const bill = { ...all, metadata: { ...metadata, component: root }, components, dependencies };
  return { ...bill, serialNumber: serialOf({ root, components, dependencies }) };
}

/** A UUID of the kind that is made of a hash (RFC 9562, version 8). */
function serialOf(content: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16] as string, 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
