import type { Pack } from '../../policy/pack-schema';

/** What two packs say differently, one line a difference, under the heading of what it is about. */
export interface Differences {
  settings: string[];
  rules: string[];
  adjustments: string[];
  lexicons: string[];
}

/** When a pack was built says nothing of what it does. */
const NO_SETTING = ['issued', 'format', 'rules', 'adjust', 'lexicons'];

export function differences(before: Pack, after: Pack): Differences {
  return {
    settings: changes(without(before), without(after)),
    rules: [...comings(byId(before), byId(after)), ...changes(shared(before, after), shared(after, before))],
    adjustments: changes(before.adjust ?? {}, after.adjust ?? {}),
    lexicons: changes(before.lexicons, after.lexicons),
  };
}

type Rules = Record<string, Pack['rules'][number]>;

function byId({ rules }: Pack): Rules {
  return Object.fromEntries(rules.map((rule) => [rule.id, rule]));
}

/** The rules of a pack that another has too. */
function shared(pack: Pack, other: Pack): Rules {
  const others = byId(other);
  return byId({ ...pack, rules: pack.rules.filter(({ id }) => id in others) });
}

function comings(before: Rules, after: Rules): string[] {
  const gone = Object.values(before).filter(({ id }) => !(id in after));
  const come = Object.values(after).filter(({ id }) => !(id in before));
  return [...come.map((rule) => `+ ${described(rule)}`), ...gone.map((rule) => `- ${described(rule)}`)];
}

function described({ id, category, action }: Pack['rules'][number]): string {
  return category ? `${id} (${category}, ${shown(action)})` : `${id} (signal)`;
}

function without(pack: Pack): object {
  return Object.fromEntries(Object.entries(pack).filter(([field]) => !NO_SETTING.includes(field)));
}

/** Field by field: objects are looked into, lists told by what came and went. */
function changes(before: unknown, after: unknown, path = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before ?? []) && Array.isArray(after ?? []))
    return [`${path}: ${items((before as unknown[]) ?? [], (after as unknown[]) ?? [])}`];
  if (!isObject(before) || !isObject(after)) return [`${path}: ${shown(before)} → ${shown(after)}`];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => changes(before[field], after[field], path ? `${path}: ${field}` : field));
}

function items(before: unknown[], after: unknown[]): string {
  const [was, is] = [before.map(shown), after.map(shown)];
  const come = is.filter((item) => !was.includes(item)).map((item) => `+ ${item}`);
  const gone = was.filter((item) => !is.includes(item)).map((item) => `- ${item}`);
  return [...come, ...gone].join(', ') || 'the same in another order, or more often';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
