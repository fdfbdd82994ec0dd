import { expect, test } from 'vitest';
import { bundledPack } from '../channels/bundled';
import type { Pack } from './pack-schema';
import { reachable } from './reachable';
import { codename, packWith } from './testing/packs';

const below = (changes: object) =>
  reachable(packWith({ rules: [{ ...codename, ...changes }] as Pack['rules'] }), [bundledPack()])[0] as Pack;
const ids = (changes: object) => below(changes).rules.map(({ id }) => id);

test('a rule that stands alone needs nothing of the layers below', () => {
  expect(below({})).toMatchObject({ rules: [], lexicons: {} });
});

test('what a condition names comes along, and what that names in turn', () => {
  const found = ids({ needs: ['near:phi.mrn | post:signal.care'] });
  expect(found).toContain('phi.mrn');
  expect(found).toContain('signal.care');
  const asked =
    bundledPack()
      .rules.find(({ id }) => id === 'phi.mrn')
      ?.needs?.join(' ') ?? '';
  const named = [...asked.matchAll(/:(\S+)/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(0);
  expect(found).toEqual(expect.arrayContaining(named));
  expect(found.length).toBeLessThan(bundledPack().rules.length / 2);
});

test('a rule that asks whose a match is hears every cue of it', () => {
  const cues = bundledPack()
    .rules.filter(({ about }) => about)
    .map(({ id }) => id);
  expect(ids({ whose: ['patient'] })).toEqual(expect.arrayContaining(cues));
});

test('a lexicon comes along with the term that draws on it', () => {
  expect(Object.keys(below({ terms: ['our <unit>'] }).lexicons)).toEqual(['unit']);
});
