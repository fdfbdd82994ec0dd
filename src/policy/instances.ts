import * as z from 'zod';
import { sites } from '../sites';
import { LIMITS } from './limits';

/** A host by its whole name: a pattern could take in what is nobody's to name, as `*.co.uk` would. */
const wholeHost = z
  .string()
  .max(253)
  .regex(
    /^[a-z0-9](-*[a-z0-9])*(\.[a-z0-9](-*[a-z0-9])*)*\.[a-z](-*[a-z0-9])*$/,
    'expected the whole name of a host, without * and in lower case, e.g. "hachyderm.io"',
  );

const ids = sites.map(({ id }) => id) as [string, ...string[]];

function notASite({ code }: { code?: string }): string | undefined {
  return code === 'unrecognized_keys' ? `expected the id of a site: ${ids.join(', ')}` : undefined;
}

/** Further hosts a site stands on, by the site's id. */
export const instancesSchema = z
  .partialRecord(z.enum(ids), z.array(wholeHost).nonempty(), {
    error: notASite,
  })
  .check(({ value, issues }) => {
    const hosts = Object.values(value).flatMap((list) => list ?? []);
    if (hosts.length > LIMITS.instances)
      issues.push({
        code: 'custom',
        input: value,
        message: `expected at most ${LIMITS.instances} hosts, found ${hosts.length}`,
      });
    const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
    if (twice !== undefined)
      issues.push({ code: 'custom', input: value, message: `expected each host once: one site stands on ${twice}` });
  });
export type Instances = z.infer<typeof instancesSchema>;
