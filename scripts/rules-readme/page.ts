import { resolve } from 'node:path';
import messages from '../../public/_locales/en/messages.json';
import { CATEGORIES, type Category } from '../../src/engine/category';
import type { AuthoredPack } from '../../src/policy/read-pack';
import type { AuthoredRule, Example } from '../../src/policy/rule-schema';

type Entry = AuthoredPack['rules'][number];

const FOLDER = 'baseline';

export const README = resolve(import.meta.dirname, '../../rules/README.md');

/** `rules/README.md`: every rule of a pack for somebody who answers for it and reads no YAML. */
export function page({ manifest, rules }: AuthoredPack): string {
  const shown = rules.filter(({ rule }) => rule.category);
  const signals = rules.filter(({ rule }) => !rule.category);
  return [
    `# ${manifest.title.en}: its rules`,
    `Written by \`npm run rules:readme\` from the files under \`rules/${FOLDER}\`; edit those, not this page.`,
    `Version ${manifest.version}, issued by ${manifest.issuer}. ${shown.length} rules can mark words of a post. **Hold**: the ` +
      'Post button waits. **Warn**: the words are marked, and the post may go out. **Note**: a quiet hint. Rules hear each ' +
      'other and the rest of the post, so a word alone is seldom enough; the examples show what tips it. They are invented, ' +
      'and they are the rules\' tests: words in **bold** must be marked, and a post under "leaves alone" must stay without ' +
      'a mark of any rule. Wording in *italics* is the Spanish card.',
    ...CATEGORIES.flatMap((category) => section(category, shown)),
    '## Signals',
    'Evidence for the rules above: never shown, and nothing is marked for their sake.',
    signals.map(({ path, rule }) => `[${rule.id}](${FOLDER}/${path})`).join(', '),
    '',
  ].join('\n\n');
}

function section(category: Category, shown: Entry[]): string[] {
  const own = shown.filter(({ rule }) => rule.category === category);
  if (own.length === 0) return [];
  const head = ['Rule', 'Does', 'Says why', 'Stands on', 'Marks, for example', 'Leaves alone, for example'];
  const rows = [head, head.map(() => '---'), ...own.map(cells)].map((row) => `| ${row.join(' | ')} |`);
  return [`## ${nameOf(category)}`, `\`${category}\``, rows.join('\n')];
}

function cells({ path, rule }: Entry): string[] {
  const both = (words?: { en: string; es: string }) => (words ? `${plain(words.en)}<br>*${plain(words.es)}*` : '');
  return [
    `${both(rule.title)}<br>[\`${rule.id}\`](${FOLDER}/${path})`,
    whatItDoes(rule),
    both(rule.why),
    plain(rule.authority ?? ''),
    example(rule.flags?.[0]),
    example(rule.clears?.[0]),
  ];
}

function whatItDoes(rule: AuthoredRule): string {
  if (rule.kind === 'combination') return 'warn, or hold when enough details add up';
  const { action } = rule;
  if (typeof action === 'string' || action === undefined) return action ?? '';
  if (action.public === action.internal) return action.public ?? '';
  return (['public', 'internal'] as const)
    .flatMap((audience) => (action[audience] ? `${action[audience]} (${audience})` : []))
    .join('<br>');
}

function example(shown: Example | undefined): string {
  if (shown === undefined) return '';
  const { text, audience, replyTo } = typeof shown === 'string' ? { text: shown } : shown;
  const marked = plain(text).replace(/\[\[\s*|\s*\]\]/g, '**');
  const context = [
    audience === 'internal' ? 'on an internal site' : '',
    replyTo ? `answering “${plain(replyTo)}”` : '',
  ];
  const said = context.filter((part) => part !== '').join(', ');
  return said === '' ? marked : `${marked}<br>(${said})`;
}

/** Text that can stand in a table's cell and means nothing to Markdown. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_|<>#~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

function nameOf(category: Category): string {
  return messages[`category_${category.replace(/[.-]/g, '_')}` as keyof typeof messages].message;
}
