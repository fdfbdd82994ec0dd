import { randomUUID } from 'node:crypto';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { SHIPPED } from '../../build/shipped';
import { shippedPackages } from './packages';
import { npmSbom, type Sbom, shippedSbom } from './sbom';

/** What a reader needs of each part, beyond what CycloneDX asks. */
const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  version: z.int(),
  metadata: z.object({ component: z.object({ type: z.literal('application'), name: z.literal('curtain') }) }),
  components: z.array(
    z.object({
      type: z.literal('library'),
      name: z.string(),
      version: z.string(),
      scope: z.literal('required'),
      purl: z.string().startsWith('pkg:npm/'),
      hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().length(128) })).min(1),
      licenses: z.array(z.unknown()).min(1),
    }),
  ),
});

/** npm takes some seconds to read the lockfile. */
let all: Sbom;
beforeAll(() => {
  // As a build leaves it behind.
  vi.stubEnv('NODE_ENV', 'production');
  all = npmSbom();
  vi.unstubAllEnvs();
}, 60_000);

const validator = new JsonStrictValidator(Version.v1dot5);
const faults = (bill: object) => validator.validate(JSON.stringify(bill));

const versions = new Map(shippedPackages().map(({ name, version }) => [name, version]));

test('the bill lists what ships, each once, and no tool', () => {
  const sbom = shippedSbom(all, versions);
  expect(
    bill
      .parse(sbom)
      .components.map(({ name }) => name)
      .sort(),
  ).toEqual([...SHIPPED].sort());
  const refs = sbom.components.map((component) => component['bom-ref']);
  expect(sbom.dependencies[0]?.dependsOn).toEqual(refs);
  expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
});

test('the bill is one by the letter of CycloneDX’s own schema', async () => {
  const sbom = shippedSbom(all, versions);
  expect(await faults(sbom)).toBeNull();
  expect(await faults({ ...sbom, serialNumber: 'curtain' })).toMatchObject([{ instancePath: '/serialNumber' }]);
  expect(await faults({ ...sbom, made: 'today' })).toMatchObject([{ keyword: 'additionalProperties' }]);
});

test('the same package has the same bill, to the letter', () => {
  const later = { ...all.metadata, timestamp: '2030-01-01T00:00:00.000Z' };
  const again = { ...all, serialNumber: `urn:uuid:${randomUUID()}`, metadata: later };
  expect(JSON.stringify(shippedSbom(again, versions))).toBe(JSON.stringify(shippedSbom(all, versions)));
});

test('a package that npm does not know of is missed', () => {
  expect(() => shippedSbom(all, new Map(versions).set('zod', '0.0.1'))).toThrow('lists no zod');
});
