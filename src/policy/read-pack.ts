import { lexiconsOf } from '../engine/term-syntax';
import { type Manifest, manifestSchema, type Pack } from './pack-schema';
import { type AuthoredRule, ruleSchema } from './rule-schema';
import { type PackFile, readYaml } from './yaml-file';

/** A pack as authored: settings, rules with their examples, and the file each came from. */
export interface AuthoredPack {
  manifest: Manifest;
  /** `terms` are those of a rule of that kind, the lexicons it takes whole included. */
  rules: { path: string; rule: AuthoredRule; terms: string[] }[];
  lexicons: Record<string, string[]>;
}

/** What is wrong with a pack, one line a problem: file, line, field, what was expected. */
export class PackError extends Error {
  override name = 'PackError';
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** What could be read of a folder, and what could not. */
export interface Reading {
  /** Undefined while `pack.yaml` is missing or wrong. Rules that are wrong are left out. */
  pack: AuthoredPack | undefined;
  /** One line a problem: `file:line: field: what; fix`. */
  problems: string[];
}

/**
 * Reads a pack's folder: `pack.yaml`, one rule a file, lexicons under `lexicons/` with one entry a line.
 * @throws PackError naming every problem found, not only the first.
 */
export function readPack(files: PackFile[]): AuthoredPack {
  const { pack, problems } = readParts(files);
  if (problems.length > 0 || !pack) throw new PackError(problems);
  return pack;
}

/** The same for a folder somebody is still working on: reads what can be read, and never throws. */
export function readParts(files: PackFile[]): Reading {
  const problems: string[] = [];
  const lexicons = readLexicons(files, problems);
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path));
  const manifestFile = yaml.find(({ path }) => path === 'pack.yaml');
  const manifest = manifestFile && parse(manifestFile, manifestSchema, problems);
  if (!manifestFile) problems.push('pack.yaml: missing; it names the pack, its version and its issuer');
  // A pack on top of others may draw on their lexicons too; compiling tells whether they are there.
  const isClosed = manifest?.layer === 'baseline';
  const rules = yaml
    .filter((file) => file !== manifestFile)
    .flatMap((file) => {
      const rule = parse(file, ruleSchema, problems);
      if (!rule) return [];
      problems.push(...misnamed(file, rule));
      return [{ path: file.path, rule, terms: termsOf(file, rule, isClosed ? lexicons : undefined, problems) }];
    });
  problems.push(...repeated(rules));
  return { pack: manifest && { manifest, rules, lexicons: Object.fromEntries(lexicons) }, problems };
}

/** The pack as it is signed and as the engine takes it: lexicons resolved, examples inside. @param issued when it was built. */
export function toPack({ manifest, rules, lexicons }: AuthoredPack, issued = new Date(0)): Pack {
  return {
    ...manifest,
    format: 1,
    issued: issued.toISOString(),
    lexicons,
    rules: rules.map(({ rule, terms }) => (rule.kind === 'terms' ? { ...rule, terms, lexicons: [] } : rule)),
  };
}

/** The pack without its examples, for where only the engine reads it. */
export function withoutExamples(pack: Pack): Pack {
  return { ...pack, rules: pack.rules.map(({ flags: _flags, clears: _clears, ...rule }) => rule) };
}

function parse<T>(file: PackFile, schema: Parameters<typeof readYaml<T>>[1], problems: string[]): T | undefined {
  const read = readYaml(file, schema);
  if ('value' in read) return read.value;
  problems.push(...read.problems);
  return undefined;
}

/** Lexicons by name; `unit.en.txt` and `unit.es.txt` are both read into `unit`. */
function readLexicons(files: PackFile[], problems: string[]): Map<string, string[]> {
  const lexicons = new Map<string, string[]>();
  for (const { path, text } of files.filter(({ path }) => path.startsWith('lexicons/'))) {
    const name = path.replace(/^lexicons\//, '').replace(/(?:\.(?:en|es))?\.txt$/, '');
    // Terms draw on a lexicon as <name>, and read no other characters there.
    if (!/^[a-z][a-z-]*$/.test(name))
      problems.push(`${path}: the name: expected lower-case letters and hyphens only, e.g. "ward-names.txt"`);
    const entries = text.split(/\r?\n/).flatMap((line) => line.replace(/\s*#\s.*$|^#.*$/, '').trim() || []);
    lexicons.set(name, [...(lexicons.get(name) ?? []), ...entries]);
  }
  return lexicons;
}

/** The terms of a rule; a lexicon it takes whole is one term more. @param lexicons all there are to draw on, where that is known. */
function termsOf(
  file: PackFile,
  rule: AuthoredRule,
  lexicons: Map<string, string[]> | undefined,
  problems: string[],
): string[] {
  if (rule.kind !== 'terms') return [];
  if (rule.terms.length === 0 && rule.lexicons.length === 0)
    problems.push(`${file.path}: terms: expected at least one term, or a lexicon`);
  const missing = (field: string, names: string[]) =>
    names
      .filter((name) => lexicons && !lexicons.has(name))
      .map((name) => `${file.path}: ${field}: no file lexicons/${name}.txt in this pack`);
  problems.push(...missing('lexicons', rule.lexicons), ...missing('terms', rule.terms.flatMap(lexiconsOf)));
  return [...rule.terms, ...rule.lexicons.map((name) => `<${name}>`)];
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
