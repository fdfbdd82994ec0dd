import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Rule } from '../engine/rule';
import { type AuthoredRule, type Manifest, manifestSchema, type Pack, ruleSchema } from './schema';

/** One file of a pack's folder; `path` is relative to it, with forward slashes. */
export interface PackFile {
  path: string;
  text: string;
}

/** A pack as authored: settings, rules with their examples, and the file each came from. */
export interface AuthoredPack {
  manifest: Manifest;
  rules: { path: string; rule: AuthoredRule; lexicons: string[] }[];
}

/** What is wrong with a pack, one line a problem: file, line, field, what was expected. */
export class PackError extends Error {
  override name = 'PackError';
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/**
 * Reads a pack's folder: `pack.yaml`, one rule a file, lexicons under `lexicons/` with one entry a line.
 * @throws PackError naming every problem found, not only the first.
 */
export function readPack(files: PackFile[]): AuthoredPack {
  const problems: string[] = [];
  const lexicons = readLexicons(files);
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path));
  const manifestFile = yaml.find(({ path }) => path === 'pack.yaml');
  const manifest = manifestFile && parse(manifestFile, manifestSchema, problems);
  if (!manifestFile) problems.push('pack.yaml: missing; it names the pack, its version and its issuer');
  const rules = yaml
    .filter((file) => file !== manifestFile)
    .flatMap((file) => {
      const rule = parse(file, ruleSchema, problems);
      if (!rule) return [];
      problems.push(...misnamed(file, rule));
      return [{ path: file.path, rule, lexicons: resolve(file, rule, lexicons, problems) }];
    });
  problems.push(...repeated(rules));
  if (problems.length > 0 || !manifest) throw new PackError(problems);
  return { manifest, rules };
}

/** The pack as the engine takes it: lexicons resolved into terms, examples left out. */
export function toPack({ manifest, rules }: AuthoredPack): Pack {
  return { ...manifest, rules: rules.map(({ rule, lexicons }) => strip(rule, lexicons)) };
}

function strip(authored: AuthoredRule, drawn: string[]): Rule {
  const { flags: _flags, clears: _clears, ...rule } = authored;
  if (rule.kind !== 'terms') return rule as Rule;
  const { lexicons: _lexicons, ...rest } = rule;
  return { ...rest, terms: [...rule.terms, ...drawn] } as Rule;
}

function parse<T>(file: PackFile, schema: z.ZodType<T>, problems: string[]): T | undefined {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    problems.push(`${file.path}:${lines.linePos(broken.pos[0]).line}: not YAML: ${broken.message.split('\n')[0]}`);
    return undefined;
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const node = document.getIn(
      issue.path.filter((key) => typeof key !== 'symbol'),
      true,
    ) as { range?: [number] } | undefined;
    const line = node?.range ? `:${lines.linePos(node.range[0]).line}` : '';
    problems.push(`${file.path}${line}: ${issue.path.join('.') || 'the file'}: ${issue.message}`);
  }
  return undefined;
}

function readLexicons(files: PackFile[]): Map<string, string[]> {
  const lists = files.filter(({ path }) => path.startsWith('lexicons/'));
  return new Map(
    lists.map(({ path, text }) => [
      path.replace(/^lexicons\/|\.txt$/g, ''),
      text.split(/\r?\n/).flatMap((line) => line.replace(/\s*#\s.*$|^#.*$/, '').trim() || []),
    ]),
  );
}

function resolve(file: PackFile, rule: AuthoredRule, lexicons: Map<string, string[]>, problems: string[]): string[] {
  if (rule.kind !== 'terms') return [];
  if (rule.terms.length === 0 && rule.lexicons.length === 0)
    problems.push(`${file.path}: terms: expected at least one term, or a lexicon`);
  return rule.lexicons.flatMap((name) => {
    const entries = lexicons.get(name);
    if (!entries) problems.push(`${file.path}: lexicons: no file lexicons/${name}.txt in this pack`);
    return entries ?? [];
  });
}

function misnamed({ path }: PackFile, rule: AuthoredRule): string[] {
  const expected = `${rule.id}.yaml`;
  return path.split('/').at(-1) === expected ? [] : [`${path}: id: expected the file to be named ${expected}`];
}

function repeated(rules: AuthoredPack['rules']): string[] {
  const first = new Map<string, string>();
  return rules.flatMap(({ path, rule }) => {
    const other = first.get(rule.id);
    first.set(rule.id, other ?? path);
    return other ? [`${path}: id: "${rule.id}" is already taken by ${other}`] : [];
  });
}
