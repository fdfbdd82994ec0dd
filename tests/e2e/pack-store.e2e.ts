import { beforeAll, beforeEach, expect, test } from 'vitest';
import { seal } from '../../src/policy/envelope';
import { fingerprint } from '../../src/policy/keys';
import type { Pack } from '../../src/policy/pack-schema';
import { bytesOf, fileOf, type Keys, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import { browserForFile } from '../browser/browser-for-file';
import { compose, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { SOON } from '../browser/soon';

/** What a browser keeps of packs, and that it keeps it: whatever comes between. */

const DAY = 86_400_000;
const issued = new Date(Date.now() - DAY).toISOString();
const expires = new Date(Date.now() + 90 * DAY).toISOString().slice(0, 10);

const browser = browserForFile();
let desk: PackDesk;
let keys: Keys[];

/** Each test has a pack of its own name, as a version once seen is never forgotten. */
let name = 'hospital-0';
let count = 0;

const payload = (changes: Partial<Pack> = {}) =>
  packWith({ name, issued, expires, ...(changes.layer !== 'unit' && { signers: signersOf(keys, 1) }), ...changes });
const textOf = async (changes: Partial<Pack> = {}) => new TextDecoder().decode(await fileOf(payload(changes), keys));

async function bring(changes: Partial<Pack> = {}) {
  const confirmed = await Promise.all(keys.map(({ key }) => fingerprint(key)));
  return desk.ask({ kind: 'import', file: await textOf(changes), options: { confirmed } });
}

beforeAll(async () => {
  keys = await keyPairs(1);
});

beforeEach(async () => {
  name = `hospital-${++count}`;
  desk = await openPackDesk(browser());
  for (const layer of ['unit', 'hospital'] as const) await desk.ask({ kind: 'remove', layer });
});

test('of two pages that import at once the higher version stays, in either order', async () => {
  expect((await bring({ version: 1 })).kind).toBe('taken');
  const other = await openPackDesk(browser());
  for (const [first, second] of [
    [3, 2],
    [4, 5],
  ] as const) {
    const files = await Promise.all([textOf({ version: first }), textOf({ version: second })]);
    const [one, two] = await Promise.all([
      desk.ask({ kind: 'import', file: files[0] }),
      other.ask({ kind: 'import', file: files[1] }),
    ]);
    const kinds = [one.kind, two.kind].sort().join(' and ');
    expect(kinds).toMatch(/^(taken and taken|refused and taken)$/);
    expect(await desk.inForce()).toBe(`${name} ${Math.max(first, second)}`);
  }
});

test('a worker that is stopped in the middle of it leaves the old pack or the new, whole', async () => {
  await bring({ version: 1 });
  const words = Array.from({ length: 60_000 }, (_, index) => `code word ${index}`);
  const landed = new Set<string>();
  let version = 1;
  // The last time it is through.
  for (const wait of [0, 60, 250, 800, undefined]) {
    const before = await desk.inForce();
    version++;
    const file = await textOf({ version, lexicons: { words } });
    const importing = desk.ask({ kind: 'import', file }).catch(() => undefined);
    await (wait === undefined ? importing : desk.page.waitForTimeout(wait));
    await browser().stopWorker();
    await importing;
    const after = await desk.inForce();
    expect([before, `${name} ${version}`]).toContain(after);
    expect((await desk.view()).health).toBe('healthy');
    landed.add(after === before ? 'old' : 'new');
  }
  expect([...landed].sort()).toEqual(['new', 'old']);
}, 60_000);

test('a pack whose bytes are damaged gives way to the one before, and the popup says so', async () => {
  await bring({ version: 1 });
  await bring({ version: 2 });
  const worker = await browser().worker();
  await worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await done(indexedDB.open('curtain-packs'));
    const store = database.transaction('layers', 'readwrite').objectStore('layers');
    const layer = await done(store.get('hospital'));
    layer.inForce.bytes[layer.inForce.bytes.length >> 1] ^= 1;
    await done(store.put(layer, 'hospital'));
    database.close();
  });
  await browser().stopWorker();
  expect(await desk.inForce()).toBe(`${name} 1`);
  expect((await desk.view()).health).toBe('damaged');
  expect(await desk.popup()).toContain('Something stored here was damaged');
  await bring({ version: 3 });
  expect((await desk.view()).health).toBe('healthy');
});

test('past its last day a pack serves on and says so; a clock set back hides nothing, and a fresh pack heals it', async () => {
  await bring({ version: 1 });
  const setClock = async (days: number) =>
    (await browser().worker()).evaluate((shift) => {
      const real = Reflect.get(globalThis, 'realNow') ?? Date.now;
      Reflect.set(globalThis, 'realNow', real);
      Date.now = () => real() + shift;
    }, days * DAY);
  await setClock(100);
  expect((await desk.view()).health).toBe('expired');
  expect(await desk.popup()).toContain('Past its last day');
  expect(await desk.inForce()).toBe(`${name} 1`);
  // Anything that is refused or asked for notes what time it was.
  await desk.ask({ kind: 'import', file: '{' });
  await setClock(0);
  expect((await desk.view()).health).toBe('expired');
  await bring({ version: 2 });
  expect((await desk.view()).health).toBe('healthy');
});

test('a pack that was taken out can not come back in an older version', async () => {
  await bring({ version: 7 });
  const removed = await desk.ask({ kind: 'remove', layer: 'hospital' });
  expect(removed).toMatchObject({ kind: 'done', view: { health: 'bundled' } });
  expect(await bring({ version: 6 })).toMatchObject({ kind: 'refused', problem: { stop: 'version' } });
  expect((await bring({ version: 7 })).kind).toBe('taken');
});

test('an unsigned draft is tried only where somebody wants to, and never beside a signed pack', async () => {
  const draft = new TextDecoder().decode(bytesOf(seal(payload({ version: 1 }))));
  expect(await desk.ask({ kind: 'import', file: draft })).toMatchObject({ kind: 'refused', problem: { stop: 'key' } });
  const tried = await desk.ask({ kind: 'import', file: draft, options: { unsigned: true } });
  expect(tried).toMatchObject({ kind: 'taken', view: { health: 'unsigned' } });
  expect(await desk.popup()).toContain('Trying an unsigned draft');
  expect((await bring({ version: 2 })).kind).toBe('taken');
  const again = new TextDecoder().decode(bytesOf(seal(payload({ version: 3 }))));
  const refused = await desk.ask({ kind: 'import', file: again, options: { unsigned: true } });
  expect(refused).toMatchObject({ kind: 'refused', problem: { stop: 'key' } });
});

test('a unit’s pack stands on the hospital’s, and stays when that is renewed', async () => {
  const unit: Partial<Pack> = {
    name: `four-west-${count}`,
    layer: 'unit',
    title: { en: '4 West', es: '4 Oeste' },
    rules: [],
  };
  await bring({ version: 1 });
  await bring({ ...unit, adjust: { 'policy.codename': { why: { en: 'Ours alone.', es: 'Solo nuestro.' } } } });
  await bring({ version: 2 });
  const { layers } = await desk.view();
  expect(layers.map(({ name, version }) => `${name} ${version}`)).toEqual([
    'curtain-baseline 1',
    `${name} 2`,
    `four-west-${count} 1`,
  ]);
  expect(await desk.popup()).toContain('On top of');
});

test('a pack a unit leaned on is gone: the unit’s rules go, the others still judge', async () => {
  await bring({
    version: 1,
    rules: [...packWith().rules, { id: 'signal.heron', kind: 'terms', terms: ['heron'], lexicons: [] }],
  });
  const [codename] = packWith().rules;
  const lean = {
    ...codename,
    id: 'policy.lean',
    terms: ['project egret'],
    needs: ['post:signal.heron'],
    flags: ['a heron, and [[project egret]]'],
    clears: ['project egret'],
  };
  await bring({ name: `four-west-${count}`, layer: 'unit', rules: [lean as Pack['rules'][number]] });
  await bring({ version: 2 });
  const page = await compose(browser(), xHome);
  await page.keyboard.type('so excited about project heron next year');
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  expect(await desk.view()).toMatchObject({ health: 'damaged', problem: { stop: 'unusable' } });
});

test('a pack dropped on the popup is taken, one that is none is said to be none', async () => {
  const drop = (text: string) =>
    desk.page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'hospital.pack.json'));
      for (const kind of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
  await desk.page.getByText('You can drop a pack file here.').waitFor();
  await drop('not a pack');
  await desk.page.locator('.bring').getByText("This file isn't a pack").waitFor();
  await drop(await textOf());
  await desk.page
    .getByRole('dialog')
    .getByText(await fingerprint(keys[0]?.key ?? ''))
    .waitFor();
  await desk.page.getByRole('button', { name: 'They match' }).click();
  await desk.page.getByText('Version 1 is in force now.').waitFor();
  expect(await desk.inForce()).toBe(`${name} 1`);
});
