import type { AuthoredPack } from '../../policy/read-pack';
import { lineOf, type PackFile } from '../../policy/yaml-file';

/** A problem as the checks give it, `phi.bed: flags.0: …` or `adjust.phi.name: …`, with the file and line it is about. */
export function locate(problem: string, files: readonly PackFile[], rules: AuthoredPack['rules']): string {
  const subject = problem.replace(/^rules\./, '');
  const rule = rules.find(({ rule }) => subject.startsWith(`${rule.id}: `));
  if (rule) return inRule(subject.slice(rule.rule.id.length + 2), textAt(files, rule.path));
  const [, name, entry] = /^lexicons\.([a-z0-9-]+)(?:: "(.*?)":)?/.exec(problem) ?? [];
  if (name) return inLexicon(problem, entry, files, name);
  return inManifest(problem, textAt(files, 'pack.yaml'));
}

function textAt(files: readonly PackFile[], path: string): PackFile {
  return files.find((file) => file.path === path) ?? { path, text: '' };
}

function inRule(rest: string, { path, text }: PackFile): string {
  const [, field = ''] = /^([a-zA-Z]+(?:\.\d+)?)\b/.exec(rest) ?? [];
  return `${path}:${lineOf(text, field.split('.'))}: ${rest}`;
}

function inManifest(problem: string, { path, text }: PackFile): string {
  const [, id] = /^adjust\.([a-z0-9.-]+):/.exec(problem) ?? [];
  const [field = ''] = problem.split(':');
  return `${path}:${lineOf(text, id ? ['adjust', id] : field.split('.'))}: ${problem}`;
}

function inLexicon(problem: string, entry: string | undefined, files: readonly PackFile[], name: string): string {
  const own = files.filter(({ path }) => path.replace(/(?:\.(?:en|es))?\.txt$/, '') === `lexicons/${name}`);
  const rest = problem.replace(/^lexicons\.[a-z0-9-]+: /, '');
  for (const { path, text } of own) {
    const line = text.split(/\r?\n/).findIndex((line) => entry !== undefined && line.trim().startsWith(entry));
    if (line >= 0) return `${path}:${line + 1}: ${rest}`;
  }
  return own[0] ? `${own[0].path}: ${rest}` : `pack.yaml: ${problem}`;
}
