import type { Entry } from './entry';

/**
 * A journal's entries as an OTLP metrics request (OpenTelemetry protocol 1.x, `ExportMetricsServiceRequest`), in the JSON
 * of the protocol: lowerCamelCase names, 64-bit numbers as strings, enums as numbers. Counts only: no browser, person,
 * site or moment; a day's counts stand for the whole of that day.
 */
export interface MetricsRequest {
  resourceMetrics: {
    resource: { attributes: Attribute[] };
    scopeMetrics: { scope: { name: string; version: string }; metrics: Metric[] }[];
  }[];
}

export interface Attribute {
  key: string;
  value: { stringValue: string };
}

export interface DataPoint {
  attributes: Attribute[];
  startTimeUnixNano: string;
  timeUnixNano: string;
  asInt: string;
}

export interface Metric {
  name: string;
  description: string;
  unit: string;
  sum: { dataPoints: DataPoint[]; aggregationTemporality: number; isMonotonic: boolean };
}

/** `AGGREGATION_TEMPORALITY_DELTA`: what happened that day, not since ever. */
const DELTA = 1;

export const FINDINGS = 'curtain.findings';
export const POSTS = 'curtain.posts';
export const SECONDS = 'curtain.dialog.seconds';

/** The attributes of a data point, and the field of the entry each is. */
export const ATTRIBUTES = {
  'curtain.day': 'day',
  'curtain.pack': 'pack',
  'curtain.mode': 'mode',
  'curtain.category': 'category',
  'curtain.rule': 'ruleId',
  'curtain.action': 'action',
  'curtain.outcome': 'outcome',
  'curtain.audience': 'audience',
  'curtain.reason': 'reason',
} as const satisfies Record<string, keyof Entry>;

/** @param version of the extension. */
export function toMetrics(entries: readonly Entry[], version: string): MetricsRequest {
  const findings = entries.filter(({ ruleId }) => ruleId !== undefined);
  const posts = entries.filter(({ ruleId }) => ruleId === undefined);
  const timed = entries.filter(({ seconds }) => seconds > 0);
  const metrics = [
    metric(FINDINGS, 'What became of findings.', '{finding}', findings, 'count'),
    metric(POSTS, 'Posts that went out, by what was found in them.', '{post}', posts, 'count'),
    metric(SECONDS, 'How long hold dialogs were open.', 's', timed, 'seconds'),
  ].filter(({ sum }) => sum.dataPoints.length > 0);
  const resource = { attributes: [attribute('service.name', 'curtain'), attribute('service.version', version)] };
  return {
    resourceMetrics: [{ resource, scopeMetrics: [{ scope: { name: 'curtain.journal', version: '1' }, metrics }] }],
  };
}

function metric(
  name: string,
  description: string,
  unit: string,
  entries: readonly Entry[],
  what: 'count' | 'seconds',
): Metric {
  const dataPoints = entries.map((entry) => ({ ...pointOf(entry), asInt: String(entry[what]) }));
  return { name, description, unit, sum: { dataPoints, aggregationTemporality: DELTA, isMonotonic: true } };
}

function pointOf(entry: Entry): Omit<DataPoint, 'asInt'> {
  const start = Date.parse(`${entry.day}T00:00Z`);
  const attributes = Object.entries(ATTRIBUTES).flatMap(([key, field]) => {
    const value = entry[field];
    return value === undefined ? [] : [attribute(key, value)];
  });
  return { attributes, startTimeUnixNano: nanoseconds(start), timeUnixNano: nanoseconds(start + 86_400_000) };
}

function attribute(key: string, value: string): Attribute {
  return { key, value: { stringValue: value } };
}

/** @param moment milliseconds since the epoch: its nanoseconds are more than a number holds exactly. */
function nanoseconds(moment: number): string {
  return `${moment}000000`;
}
