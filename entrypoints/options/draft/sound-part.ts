import type * as z from 'zod';
import { type Pack, packSchema } from '../../../src/policy/pack-schema';

/** What stands where a field is missing that every pack has, so that the rest can be tried all the same. */
const STAND_INS: Partial<Pack> = {
  name: 'draft',
  title: { en: 'Draft', es: 'Borrador' },
  layer: 'hospital',
  version: 1,
  issuer: 'Draft',
  format: 1,
  issued: new Date(0).toISOString(),
  lexicons: {},
  rules: [],
};

/** Each round takes something out, at the least one whole field. */
const ROUNDS = 20;

export interface Sound {
  pack: Pack;
  /** What was wrong with the rest, as the schema says it. */
  issues: z.core.$ZodIssue[];
}

/** The part of a draft that is a pack: fields, rules and adjustments that don't fit the schema are left out. */
export function soundPart(candidate: unknown): Sound {
  let value = candidate as Record<string, unknown>;
  let issues: Sound['issues'] | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = packSchema.safeParse(value);
    if (result.success) return { pack: result.data, issues: issues ?? [] };
    issues ??= result.error.issues;
    value = without(value, result.error.issues);
  }
  throw new Error('A draft without its faults is still at fault');
}

function without(value: Record<string, unknown>, issues: z.core.$ZodIssue[]): Record<string, unknown> {
  const next = { ...value };
  for (const [root, faults] of byRoot(issues)) {
    const whole = faults.some(({ path }) => path.length < 2);
    if (root === 'rules' && !whole)
      next.rules = (value.rules as unknown[]).filter((_rule, index) => !faults.some(({ path }) => path[1] === index));
    else if (root === 'adjust' && !whole) next.adjust = leftOut(value.adjust as object, faults);
    else if (root in STAND_INS) next[root] = STAND_INS[root as keyof Pack];
    else delete next[root];
  }
  return next;
}

function byRoot(issues: z.core.$ZodIssue[]): Map<string, z.core.$ZodIssue[]> {
  const roots = new Map<string, z.core.$ZodIssue[]>();
  const add = (root: string, issue: z.core.$ZodIssue) => roots.set(root, [...(roots.get(root) ?? []), issue]);
  for (const issue of issues)
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) for (const key of issue.keys) add(key, issue);
    else add(String(issue.path[0]), issue);
  return roots;
}

function leftOut(adjust: object, faults: z.core.$ZodIssue[]): object {
  return Object.fromEntries(Object.entries(adjust).filter(([id]) => !faults.some(({ path }) => path[1] === id)));
}
