import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { MANAGED_FIELDS, parseManaged, pinned } from '../src/channels/managed';

interface Described {
  title?: string;
  description?: string;
  type: string;
  items?: Described;
  properties?: Record<string, Described>;
}

/** What Chromium reads of `public/managed.json`. */
const described: Described = JSON.parse(readFileSync('public/managed.json', 'utf8'));
const properties = described.properties ?? {};
const fields = Object.entries(MANAGED_FIELDS);

/** A field's shape in JSON Schema's words, without its limits: a browser drops in silence what breaks them, Curtain names it. */
function shapeOf({ type, items, properties: inside }: Described): unknown {
  return {
    type,
    ...(items && { items: shapeOf(items) }),
    ...(inside && {
      properties: Object.fromEntries(Object.entries(inside).map(([name, one]) => [name, shapeOf(one)])),
    }),
  };
}

test('the browsers are told of every setting, and of no other', () => {
  expect(Object.keys(properties)).toEqual(fields.map(([name]) => name));
});

test.each(fields)('%s has the same shape for the browsers as for Curtain', (name, field) => {
  expect(shapeOf(properties[name] as Described)).toEqual(shapeOf(z.toJSONSchema(field as z.ZodType) as Described));
});

test('every setting has a title and a description', () => {
  const all = Object.entries(properties).flatMap(([name, one]) => [
    [name, one] as const,
    ...Object.entries(one.items?.properties ?? {}).map(([inner, part]) => [`${name}.${inner}`, part] as const),
  ]);
  expect(all.length).toBe(fields.length + 2);
  expect(all.filter(([, { title, description }]) => !title || !description).map(([name]) => name)).toEqual([]);
});

test('a description gives the limits that the type alone does not', () => {
  expect(properties.pollMinutes?.description).toContain('5 to 1440');
  expect(parseManaged({ pollMinutes: 4 }).problems).toHaveLength(1);
  expect(parseManaged({ pollMinutes: 1441 }).problems).toHaveLength(1);
  for (const mode of MANAGED_FIELDS.mode.options) expect(properties.mode?.description).toContain(mode);
});

/** Words of JSON Schema that Chromium understands in such a file; one it doesn't know could stop the extension. */
const KNOWN = new Set(['$schema', 'type', 'properties', 'items', 'title', 'description']);

test('the file says nothing a browser might not understand', () => {
  const said: string[] = [];
  JSON.parse(readFileSync('public/managed.json', 'utf8'), function (this: unknown, key, value) {
    if (key !== '' && !Array.isArray(this)) said.push(key);
    return value;
  });
  const names = new Set([...fields.map(([name]) => name), 'name', 'key']);
  expect(said.filter((word) => !KNOWN.has(word) && !names.has(word))).toEqual([]);
});

test('a misspelt setting that was meant to be strict is strict', () => {
  const key = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
  for (const wrong of [
    { trustedKeys: [{ name: 'A', key: 'short' }] },
    { trustedKeys: [{ name: 'A', key }], signaturesRequired: '2' },
  ]) {
    const managed = parseManaged(wrong);
    expect(managed.problems).toHaveLength(1);
    expect(pinned(managed)?.required).toBe(Number.MAX_SAFE_INTEGER);
  }
  expect(parseManaged({ allowImport: 'false', allowPause: 0 })).toMatchObject({
    allowImport: false,
    allowPause: false,
  });
  expect(parseManaged({ pollMinutes: 1 })).not.toHaveProperty('pollMinutes');
});
