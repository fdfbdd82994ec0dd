import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';

/** One file of a pack's folder; `path` is relative to it, with forward slashes. */
export interface PackFile {
  path: string;
  text: string;
}

type Step = PropertyKey;

/** The value of a YAML file, or what is wrong with it: `file:line: field: what; fix`, one line a problem. */
export function readYaml<T>(file: PackFile, schema: z.ZodType<T>): { value: T } | { problems: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const at = (offset: number) => `${file.path}:${lines.linePos(offset).line}`;
  const broken = document.errors[0];
  if (broken) return { problems: [`${at(broken.pos[0])}: not YAML: ${firstLine(broken)}`] };
  if (!document.contents) return { problems: [`${file.path}: the file: empty; write its fields, or remove it`] };
  const plain = plainly(document);
  if (plain instanceof Error) return { problems: [`${file.path}: not YAML: ${firstLine(plain)}`] };
  const result = schema.safeParse(plain);
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues.map(
      (issue) =>
        `${at(offsetOf(document, whereFrom(issue)))}: ${issue.path.join('.') || 'the file'}: ${explained(issue)}`,
    ),
  };
}

/** The line, from 1, of the field at a path of a YAML text, or of the nearest field around it that is there. */
export function lineOf(text: string, path: readonly Step[]): number {
  const lines = new LineCounter();
  return lines.linePos(offsetOf(parseDocument(text, { lineCounter: lines }), path)).line;
}

/** An alias that leads nowhere, or multiplies without end, shows only here. */
function plainly(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error;
  }
}

function firstLine({ message }: Error): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '');
}

function offsetOf({ contents }: Document, path: readonly Step[]): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    const inside = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : isSeq(node)
        ? { key: node.items[Number(step)], value: node.items[Number(step)] }
        : undefined;
    const range = (inside?.key as { range?: [number] } | undefined)?.range;
    if (!range) break;
    offset = range[0];
    node = inside?.value;
  }
  return offset;
}

function whereFrom(issue: z.core.$ZodIssue): Step[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

/** zod's own words for programmers, and ours for everybody. */
const PLAINLY: [RegExp, string][] = [
  [/^Invalid input: (expected \S+), received (?:undefined|null)$/, 'missing; $1'],
  [/^Invalid (?:input|option|discriminator value)[:.] [Ee]xpected/, 'expected'],
  [/^Invalid ISO date$/, 'expected a date, e.g. 2027-06-30'],
  [/^(Unrecognized keys?: .*)$/, '$1; no such field here: correct its spelling, or remove it'],
];

function explained({ message }: z.core.$ZodIssue): string {
  const [symptom, words] = PLAINLY.find(([symptom]) => symptom.test(message)) ?? [];
  return symptom && words !== undefined ? message.replace(symptom, words).replaceAll('|', ', ') : message;
}
