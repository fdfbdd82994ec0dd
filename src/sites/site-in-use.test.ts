import { expect, test } from 'vitest';
import type { Site } from './site';
import { SiteInUse } from './site-in-use';

const declared: Site = {
  id: 's',
  name: 'S',
  matches: [],
  audience: 'public',
  composers: [
    { id: 'post', box: '.box', submit: '.send', keys: ['Enter'] },
    { id: 'comment', box: '.comment', keys: ['Mod+Enter'] },
  ],
};
const readable = () => true;

test('a repair adds places to look, and takes none away', () => {
  const site = new SiteInUse(declared);
  expect(site.repair([{ site: 's', composer: 'post', box: '.new', fields: '.title' }], readable)).toEqual([]);
  expect(site.composers).toEqual([
    { id: 'post', box: '.box, .new', fields: '.title', submit: '.send', keys: ['Enter'] },
    declared.composers[1],
  ]);
});

test('repairs of other sites are left alone, and new repairs take the place of old ones', () => {
  const site = new SiteInUse(declared);
  site.repair([{ site: 's', composer: 'post', box: '.old' }], readable);
  site.repair([{ site: 'other', composer: 'post', box: '.new' }], readable);
  expect(site.composers).toEqual(declared.composers);
});

test('a repair that the page can’t read is told of, and changes nothing', () => {
  const site = new SiteInUse(declared);
  const repair = { site: 's', composer: 'post', box: ':::' };
  expect(site.repair([repair], (selector) => selector !== ':::')).toEqual([repair]);
  expect(site.composers).toEqual(declared.composers);
});

test('the fallback comes last, with the keys that publish on this site', () => {
  const site = new SiteInUse(declared);
  site.fallBack(true);
  expect(site.composers.map(({ id }) => id)).toEqual(['post', 'comment', 'fallback']);
  expect(site.composers.at(-1)?.keys).toEqual(['Enter', 'Mod+Enter']);
  site.fallBack(false);
  expect(site.composers).toEqual(declared.composers);
});
