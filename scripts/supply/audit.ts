import { z } from 'zod';
import { SHIPPED } from '../../build/shipped';

const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;

/** What `npm audit --json` says, as far as it is read here. A `via` that is text names another entry. */
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      nodes: z.array(z.string()),
      via: z.array(
        z.union([z.string(), z.object({ url: z.string(), title: z.string(), severity: z.enum(SEVERITIES) })]),
      ),
    }),
  ),
});

/** An advisory that somebody has read and let pass, why, and until what day that holds: `YYYY-MM-DD`. */
export const allowance = z.strictObject({
  advisory: z.string().regex(/^GHSA(-[0-9a-z]{4}){3}$/),
  package: z.string().min(1),
  reason: z.string().min(20),
  until: z.iso.date(),
});
export type Allowance = z.infer<typeof allowance>;

export interface AuditOutcome {
  /** One sentence for each thing that must not stay. */
  problems: string[];
  /** Advisories below what fails, or let pass. */
  passed: number;
}

/**
 * Judges a report. In a package that ships `moderate` is enough to fail; in a tool of ours, which reads nothing from
 * outside, `critical` is.
 * @param today `YYYY-MM-DD`.
 * @returns undefined when the text is no report: the registry did not answer.
 */
export function judgeAudit(text: string, allowed: readonly Allowance[], today: string): AuditOutcome | undefined {
  const read = report.safeParse(parsed(text));
  if (!read.success) return undefined;
  const advisories = Object.values(read.data.vulnerabilities).flatMap(({ name, nodes, via }) =>
    via.flatMap((cause) => (typeof cause === 'string' ? [] : [{ ...cause, name, ships: ships(name, nodes) }])),
  );
  const grave = advisories.filter(
    ({ severity, ships }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(ships ? 'moderate' : 'critical'),
  );
  const open = grave.filter(
    ({ name, url }) =>
      !allowed.some(({ advisory, package: of, until }) => url.endsWith(advisory) && of === name && until >= today),
  );
  const problems = open.map(
    ({ name, severity, title, url, ships }) =>
      `${name} (${ships ? 'ships' : 'a tool'}): ${severity}, ${title} <${url}>. Update it, or say in scripts/supply/audit-allowed.json why it may stay.`,
  );
  return { problems, passed: advisories.length - open.length };
}

/** The copy that is bundled stands at the top; one inside another package is that package's own. */
function ships(name: string, nodes: readonly string[]): boolean {
  return SHIPPED.includes(name) && nodes.includes(`node_modules/${name}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
