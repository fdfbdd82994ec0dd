import * as z from 'zod';
import { LAYERS } from '../../../src/policy/pack-schema';
import type { Draft } from './draft';

/** The frame of a draft, that the forms lean on. What was typed into it may be anything. */
const frame = z.looseObject({
  name: z.string(),
  title: z.looseObject({ en: z.string(), es: z.string() }),
  layer: z.enum(LAYERS),
  issuer: z.string(),
  lexicons: z.record(z.string(), z.unknown()),
  rules: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
});

/** A draft as it came from the disk; undefined where that left no draft. */
export function asDraft(value: unknown): Draft | undefined {
  return frame.safeParse(value).success ? (value as Draft) : undefined;
}
