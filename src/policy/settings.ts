import type { Instances } from './instances';
import type { Pack, Setting } from './pack-schema';

/** What the layers lay down besides rules; every setting has a value. */
export interface Settings {
  mode: NonNullable<Pack['mode']>;
  whenUnavailable: NonNullable<Pack['whenUnavailable']>;
  overrideReasons: NonNullable<Pack['overrideReasons']>;
  pause: NonNullable<Pack['pause']>;
  privacyOffice: Pack['privacyOffice'];
  hosts: NonNullable<Pack['hosts']>;
  instances: Instances;
  journal: NonNullable<Pack['journal']>;
  interruptionBudget: NonNullable<Pack['interruptionBudget']>;
}

/** A setting that can't be changed from here, and the pack that locked it. */
export interface Lock {
  setting: Setting;
  by: Pack;
}

/** For a stack of layers that says nothing: strict, as nobody has allowed anything. */
const STRICT: Settings = {
  mode: 'enforce',
  whenUnavailable: 'warn',
  overrideReasons: [],
  pause: false,
  privacyOffice: undefined,
  hosts: { public: [], internal: [] },
  instances: {},
  journal: { days: 90, mayDelete: true },
  interruptionBudget: { share: 0.3, least: 20, except: [] },
};

/**
 * The settings of the layers, lowest first: a higher layer's word counts, where no layer below locked it. Instances add up:
 * a unit adds its wiki to those of the hospital.
 */
export function settingsOf(layers: readonly Pack[]): Settings {
  const settings = { ...STRICT };
  const locked = new Set<Setting>();
  for (const layer of layers) {
    for (const setting of Object.keys(STRICT) as (keyof Settings)[])
      if (layer[setting] !== undefined && !locked.has(setting))
        Object.assign(settings, {
          [setting]: setting === 'instances' ? joined(settings.instances, layer.instances) : layer[setting],
        });
    for (const setting of layer.locks ?? []) locked.add(setting);
  }
  return settings;
}

/** A host that two layers name stays what the lower one says it is. */
function joined(below: Instances, above: Instances = {}): Instances {
  const taken = new Set(Object.values(below).flat());
  const added = Object.entries(above).map(([site, hosts = []]): [string, string[]] => {
    const others = hosts.filter((host) => !taken.has(host));
    return [site, [...(below[site] ?? []), ...others]];
  });
  return { ...below, ...Object.fromEntries(added.filter(([, hosts]) => hosts.length > 0)) };
}

/** Where else to look on sites that have changed: what every layer says, since each only adds. */
export function repairsOf(layers: readonly Pack[]): NonNullable<Pack['repairs']> {
  return layers.flatMap(({ repairs = [] }) => repairs);
}

/** Which settings no further layer may change, and who said so first. */
export function locksOf(layers: readonly Pack[]): Lock[] {
  const locks = new Map<Setting, Pack>();
  for (const layer of layers)
    for (const setting of layer.locks ?? []) if (!locks.has(setting)) locks.set(setting, layer);
  return [...locks].map(([setting, by]) => ({ setting, by }));
}
