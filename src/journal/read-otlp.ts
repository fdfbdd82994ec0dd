import * as z from 'zod';
import { asEntry } from './entry-schema';
import { type Line, Lines } from './lines';
import { ATTRIBUTES, FINDINGS, POSTS, SECONDS } from './otlp';
import type { Reader, Reading } from './reading';

/** What a metric's points count. Other metrics in the file are somebody else's. */
const METRICS: Record<string, 'count' | 'seconds'> = {
  [FINDINGS]: 'count',
  [POSTS]: 'count',
  [SECONDS]: 'seconds',
};

/** Protobuf's JSON writes 64-bit numbers as strings; both forms are met. */
const int = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]);
const attribute = z.object({ key: z.string(), value: z.object({ stringValue: z.string().optional() }) });
const point = z.object({
  attributes: z.array(attribute).default([]),
  startTimeUnixNano: z.union([z.string(), z.number()]).optional(),
  asInt: int,
});
type Point = z.infer<typeof point>;
const metric = z.object({
  name: z.string(),
  sum: z
    .object({ dataPoints: z.array(z.unknown()).default([]), aggregationTemporality: z.unknown().optional() })
    .optional(),
});
const scope = z.object({ metrics: z.array(metric).default([]) });
const exported = z.object({
  resourceMetrics: z.array(z.object({ scopeMetrics: z.array(scope).default([]) })),
});

const CUMULATIVE: readonly unknown[] = [2, 'AGGREGATION_TEMPORALITY_CUMULATIVE'];

/** Reads what an OpenTelemetry Collector's `file` exporter wrote of many browsers: one OTLP request in JSON a line. */
export class OtlpReader implements Reader {
  readonly #lines = new Lines();

  push(text: string): Reading[] {
    return this.#lines.push(text).flatMap(readLine);
  }

  end(): Reading[] {
    return this.#lines.end().flatMap(readLine);
  }
}

function readLine({ line, text }: Line): Reading[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ line, why: 'json', field: '', expected: 'one JSON object a line' }];
  }
  const result = exported.safeParse(value);
  if (!result.success) return [{ line, why: 'shape', field: 'resourceMetrics', expected: '{"resourceMetrics": […]}' }];
  const metrics = result.data.resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((one) => one.metrics));
  return metrics.flatMap(({ name, sum }) => {
    const counts = METRICS[name];
    if (!counts || !sum) return [];
    if (CUMULATIVE.includes(sum.aggregationTemporality))
      return [{ line, why: 'cumulative' as const, field: name, expected: 'aggregationTemporality 1 (delta)' }];
    return sum.dataPoints.flatMap((written) => readPoint(line, counts, written));
  });
}

/** Dialog seconds come apart from the counts they belong to: an entry of no count of its own, added to its like. */
function readPoint(line: number, counts: 'count' | 'seconds', written: unknown): Reading[] {
  const result = point.safeParse(written);
  if (!result.success) return [{ line, why: 'field', field: 'asInt', expected: 'a whole number' }];
  const { asInt } = result.data;
  if (asInt === 0) return [];
  const entry = asEntry({ ...fieldsOf(result.data), count: 1, seconds: 0, [counts]: asInt });
  if ('field' in entry) return [{ line, why: 'field', ...entry }];
  return [{ line, entry: counts === 'seconds' ? { ...entry, count: 0 } : entry }];
}

function fieldsOf({ attributes, startTimeUnixNano }: Point): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { key, value } of attributes) {
    const field = ATTRIBUTES[key as keyof typeof ATTRIBUTES];
    if (field && value.stringValue) fields[field] = value.stringValue;
  }
  // A point's other time is the end of its day, which is the next one.
  const moment = Number(startTimeUnixNano) / 1e6;
  if (!fields.day && moment > 0) fields.day = new Date(moment).toISOString().slice(0, 10);
  return fields;
}
