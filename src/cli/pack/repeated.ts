import type { AuthoredPack } from '../../policy/read-pack';
import type { PackFile } from '../../policy/yaml-file';

type Rules = AuthoredPack['rules'];

/**
 * What stands twice where once is meant: a term or an expression in two rules of one category (somebody would see one
 * finding and mend the other rule), or in one rule. Signals may share words: they are heard apart.
 */
export function repeatedInRules(rules: Rules): string[] {
  const first = new Map<string, string>();
  return rules.flatMap(({ rule }) => {
    const [field, sources] =
      rule.kind === 'terms' ? ['terms', rule.terms] : rule.kind === 'pattern' ? ['patterns', rule.patterns] : ['', []];
    return sources.flatMap((source, index) => {
      const key = `${rule.category ?? rule.id} ${field} ${field === 'terms' ? plain(source) : source}`;
      const other = first.get(key);
      first.set(key, other ?? rule.id);
      if (!other) return [];
      const where = other === rule.id ? 'twice in this rule' : `in ${other} too`;
      return [`${rule.id}: ${field}.${index}: "${source}" stands ${where}; keep one of them`];
    });
  });
}

/** Entries that stand twice in one word list. */
export function repeatedInLexicons(files: readonly PackFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('lexicons/'))
    .flatMap(({ path, text }) => {
      const first = new Map<string, number>();
      return text.split(/\r?\n/).flatMap((line, index) => {
        const entry = plain(line.replace(/\s*#\s.*$|^#.*$/, ''));
        const other = first.get(entry);
        if (entry === '') return [];
        first.set(entry, other ?? index + 1);
        return other ? [`${path}:${index + 1}: "${entry}" stands on line ${other} too; remove one of them`] : [];
      });
    });
}

function plain(source: string): string {
  return source.trim().replace(/\s+/g, ' ').toLowerCase();
}
