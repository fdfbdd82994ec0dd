import { actionOf } from '../engine/decide';
import type { FalseAlarms, Rule, RulePack } from '../engine/rule';
import type { Action } from '../engine/verdict';
import { extended, keeperOf } from './lexicon-layers';
import { linearMatcher } from './linear-matcher';
import type { Adjustment, Pack } from './pack-schema';

const AUDIENCES = ['public', 'internal'] as const;
/** Whom a signal of a higher layer may tell of: to say "that was a colleague" of a name is to lower what is found. */
const ABOUT_PATIENTS = new Set(['patient', 'relative']);
const GRADES: readonly (Action | 'off')[] = ['off', 'note', 'warn', 'hold'];

/** A rule, its layer, and the layers above that adjusted it so far. */
interface Placed {
  rule: Rule;
  owner: number;
}

/**
 * What the layers say together, for the engine: the rules of each, lowest first, with what higher layers adjusted. A layer
 * raises an action as it likes, and lowers one only as far as every layer below allows; what it may not do is not done.
 * `misfits` tells of it beforehand.
 */
export function layered(layers: readonly Pack[]): RulePack[] {
  const placed = place(layers);
  const lexicons = extended(layers);
  return layers.map(({ name, version, layer }, index) => ({
    name,
    version,
    rules: [...placed.values()].filter(({ owner }) => owner === index).map(({ rule }) => rule),
    lexicons: lexicons[index] ?? {},
    falseAlarms: falseAlarmsOf(layers.slice(0, index + 1)),
    ...(layer !== 'baseline' && { matcherOf: linearMatcher }),
  }));
}

/** Whether two stacks are the very same packs. */
export function sameLayers(some: readonly Pack[], others: readonly Pack[]): boolean {
  return some.length === others.length && some.every((pack, index) => pack === others[index]);
}

/** What a pack may not do on top of the layers below, one line a problem: `adjust.phi.name: …`. */
export function misfits(pack: Pack, below: readonly Pack[]): string[] {
  const known = place(below);
  const taken = pack.rules
    .filter(({ id }) => known.has(id))
    .map(
      ({ id }) => `rules.${id}: the id is taken by ${below[known.get(id)?.owner ?? 0]?.name}; adjust that rule instead`,
    );
  const adjusted = Object.entries(pack.adjust ?? {}).flatMap(([id, adjustment]) =>
    misfit(id, adjustment as Adjustment, known, below),
  );
  const locked = below.flatMap(({ locks = [], name }) =>
    locks.filter((setting) => pack[setting] !== undefined).map((setting) => `${setting}: locked by ${name}`),
  );
  const closed = Object.keys(pack.lexicons).flatMap((name) => {
    const owner = keeperOf(name, below);
    return owner ? [`lexicons.${name}: ${owner.name} has a lexicon of that name and lets nobody add to it`] : [];
  });
  const clearing = pack.rules
    .filter((rule) => clears(rule, below))
    .map(
      ({ id, about }) =>
        `rules.${id}: about: "${about}" would clear names that the layers below hold; only "patient" and "relative" may`,
    );
  return [
    ...taken,
    ...twice(pack.rules),
    ...signing(pack),
    ...adjusted,
    ...locked,
    ...closed,
    ...clearing,
    ...tooFew(pack, below),
  ];
}

function place(layers: readonly Pack[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  layers.forEach(({ rules, layer, adjust = {} }, owner) => {
    const below = layers.slice(0, owner);
    for (const [id, adjustment] of Object.entries(adjust)) {
      const known = placed.get(id);
      if (known && misfit(id, adjustment as Adjustment, placed, below).length === 0)
        placed.set(id, { ...known, rule: adjusted(known.rule, adjustment as Adjustment) });
    }
    for (const rule of rules)
      if (!placed.has(rule.id) && !clears(rule, below))
        placed.set(rule.id, { rule: owned(rule as Rule, layer), owner });
  });
  return placed;
}

/** Whether a rule of a higher layer says of names below that they are nobody's business. */
function clears({ about }: Pick<Rule, 'about'>, below: readonly Pack[]): boolean {
  return below.length > 0 && about !== undefined && !ABOUT_PATIENTS.has(about);
}

function owned(rule: Rule, layer: Pack['layer']): Rule {
  return layer === 'baseline' ? rule : { ...rule, outside: true };
}

function adjusted(rule: Rule, { action, ...wording }: Adjustment): Rule {
  const spoken = Object.fromEntries(Object.entries(wording).filter(([, words]) => words !== undefined));
  return { ...rule, ...spoken, ...(action !== undefined && { action: action === 'off' ? {} : action, firm: true }) };
}

function misfit(id: string, adjustment: Adjustment, known: Map<string, Placed>, below: readonly Pack[]): string[] {
  const placed = known.get(id);
  if (!placed) return [`adjust.${id}: no rule below has that id`];
  if (!placed.rule.category) return [`adjust.${id}: a signal is evidence for other rules and can’t be adjusted`];
  if (adjustment.action === undefined) return [];
  const after = adjusted(placed.rule, adjustment);
  return AUDIENCES.flatMap((audience) => {
    const [was, is] = [gradeOf(placed.rule, audience), gradeOf(after, audience)];
    if (rank(is) >= rank(was)) return [];
    const least = leastGrade(placed, below);
    if (least && rank(is) >= rank(least)) return [];
    const allowed = least ? `no lower than "${least}"` : 'not at all';
    return [`adjust.${id}: action: lowers "${was}" to "${is}" (${audience}); the layers below allow that ${allowed}`];
  });
}

/** The lowest action the rule's layer, and every layer between, lets a layer above set. */
function leastGrade({ rule, owner }: Placed, below: readonly Pack[]): Action | 'off' | undefined {
  const floors = below.slice(owner).map(({ mayLower = {} }) => rule.category && mayLower[rule.category]);
  if (floors.some((floor) => floor === undefined)) return undefined;
  return floors.reduce((least, floor) => (rank(floor as Action) > rank(least as Action) ? floor : least));
}

function gradeOf(rule: Rule, audience: (typeof AUDIENCES)[number]): Action | 'off' {
  return actionOf(rule, audience) ?? 'off';
}

function rank(grade: Action | 'off'): number {
  return GRADES.indexOf(grade);
}

function falseAlarmsOf(layers: readonly Pack[]): FalseAlarms {
  return layers.reduce<FalseAlarms>(
    (shares, layer, index) =>
      layer.falseAlarms && mayWish(layer, layers.slice(0, index)) ? layer.falseAlarms : shares,
    { warn: 0, hold: 0 },
  );
}

function mayWish(layer: Pack, below: readonly Pack[]): boolean {
  return !below.some(({ locks = [] }) => locks.includes('falseAlarms')) && tooFew(layer, below).length === 0;
}

/** Fewer false alarms are more misses: a layer may ask for them as far as those below allow. */
function tooFew({ falseAlarms }: Pack, below: readonly Pack[]): string[] {
  if (!falseAlarms || below.length === 0) return [];
  const now = falseAlarmsOf(below);
  return (['warn', 'hold'] as const).flatMap((grade) => {
    if (falseAlarms[grade] >= now[grade]) return [];
    const least = Math.max(
      ...below.map(({ falseAlarms: own, leastFalseAlarms = own }) => leastFalseAlarms?.[grade] ?? 0),
    );
    if (falseAlarms[grade] >= least) return [];
    return [
      `falseAlarms.${grade}: lowers ${now[grade]} to ${falseAlarms[grade]}; the layers below allow no less than ${least}`,
    ];
  });
}

/** Whoever signs for the hospital signs for its units: a unit's pack must not hand that on. */
function signing({ layer, signers }: Pack): string[] {
  return layer === 'unit' && signers ? ['signers: expected in the hospital’s pack only; take it out'] : [];
}

function twice(rules: Pack['rules']): string[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }) => (seen.size === seen.add(id).size ? [`rules.${id}: the id is used twice`] : []));
}
