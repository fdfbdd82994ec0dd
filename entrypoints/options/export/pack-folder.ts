import { stringify } from 'yaml';
import type { PackFile } from '../../../src/policy/yaml-file';
import type { Draft } from '../draft/draft';

const WIDTH = 120;

/** A draft as the folder it is authored in: `pack.yaml`, one rule a file, lexicons with one entry a line. */
export function packFolder({ rules, lexicons, ...manifest }: Draft): PackFile[] {
  return [
    { path: 'pack.yaml', text: yaml(manifest) },
    ...rules.map((rule) => ({
      path: `rules/${fileName(rule.id)}.yaml`,
      // A rule that takes no lexicon whole need not say so.
      text: yaml(rule.kind === 'terms' && rule.lexicons.length === 0 ? { ...rule, lexicons: undefined } : rule),
    })),
    ...Object.entries(lexicons).map(([name, entries]) => ({
      path: `lexicons/${fileName(name)}.txt`,
      text: `${entries.join('\n')}\n`,
    })),
  ];
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: WIDTH });
}

/** What was typed may hold anything; a file must stay in its folder. */
function fileName(name: string): string {
  return name.replace(/[^\w.-]/g, '-').replace(/^\.+/, '') || 'unnamed';
}
