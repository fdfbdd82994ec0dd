import { expect, test } from 'vitest';
import type { StoredPack } from './pack-db';
import { type Raw, sorted } from './stored-schema';

const key = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const pack: StoredPack = {
  ...{ bytes: new Uint8Array([1, 2, 3]), name: 'hospital', version: 2, digest: 'abc', source: 'file' },
  ...{ signers: [{ name: 'Privacy', key }], acceptedAt: 1 },
};
const whole: Raw = {
  layers: { hospital: { inForce: pack, previous: pack } },
  seen: { hospital: { version: 2, digest: 'abc', layer: 'hospital', root: 'a person' } },
  facts: {
    ...{ seed: 'seed', clock: 5, url: 'https://packs.hospital.example/c.json', polled: { failures: 1, nextAt: 9 } },
    ...{ trust: { root: 'a person', signers: { required: 1, keys: [{ name: 'Privacy', key }] } } },
    managed: { problems: ['one'], mode: 'coach', signaturesRequired: Number.MAX_SAFE_INTEGER },
    problem: { stop: 'offline', details: [], at: 1, source: 'url' },
  },
};

test('what was written is read as it was', () => {
  expect(sorted(whole)).toEqual({ stored: whole });
});

test('an empty database is that of a browser that has seen no pack', () => {
  const facts = { seed: '', clock: 0, polled: { failures: 0 } };
  expect(sorted({ layers: {}, seen: {}, facts: {} })).toEqual({ stored: { layers: {}, seen: {}, facts } });
});

test.each([null, undefined, true, ['rubbish'], {}, { inForce: 5 }])(
  'rubbish for a record takes no other along: %j',
  (rubbish) => {
    for (const table of ['layers', 'seen', 'facts'] as const)
      for (const name of [...Object.keys(whole[table]), 'stranger']) {
        const { stored, rubbish: out } = sorted({ ...whole, [table]: { ...whole[table], [name]: rubbish } });
        if (table === 'layers' && name === 'hospital' && JSON.stringify(rubbish) === '{}') continue;
        expect(Object.keys(out?.[table] ?? {})).toEqual([name]);
        for (const other of ['layers', 'seen', 'facts'] as const)
          expect(stored[other]).toMatchObject(without(whole[other], other === table ? name : ''));
      }
  },
);

test('of a layer with one pack spoiled the other is kept', () => {
  const layers = { hospital: { inForce: { ...pack, bytes: 'gone' }, previous: pack } };
  const { stored, rubbish } = sorted({ ...whole, layers });
  expect(stored.layers).toEqual({ hospital: { previous: pack } });
  expect(rubbish?.layers).toEqual(stored.layers);
});

function without(record: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
