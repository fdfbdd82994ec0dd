// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Site } from '../sites/site';
import { SiteInUse } from '../sites/site-in-use';
import { composerOfControl, findBox, needsFallback } from './composer';
import { reachOf } from './reach';
import { Surroundings } from './surroundings';

const declared: Site = {
  id: 's',
  name: 'S',
  matches: [],
  audience: 'public',
  composers: [
    { id: 'post', box: '.box', submit: '.send', keys: ['Mod+Enter'] },
    { id: 'comment', box: '.note', submit: '.reply', scope: 'form', keys: ['Enter'] },
  ],
};
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const page = (html: string) => {
  document.body.innerHTML = html;
  return new SiteInUse(declared);
};
const reach = (site: Site, selector: string) => {
  const found = findBox(at(selector), site);
  return found && reachOf(found, new Surroundings());
};

test('a box with the control it was declared with is held by it', () => {
  expect(reach(page('<main><p class="box"></p><i class="send"></i></main>'), '.box')).toBe('declared');
});

test('a control that is only called like one publishes the box beside it', () => {
  const site = page('<main><p class="box"></p><button>Share</button><button><b> Post </b></button></main>');
  expect(reach(site, '.box')).toBe('guessed');
  expect(composerOfControl(at('b'), site)).toMatchObject({ boxes: [at('.box')], guessed: true });
  expect(composerOfControl(at('button'), site)).toBeUndefined();
});

test('no guess goes beyond the dialog or form a control is in', () => {
  const site = page('<main><p class="box"></p><form><button>Post</button></form></main>');
  expect(composerOfControl(at('button'), site)).toBeUndefined();
});

test('a box that has its own control does not get a second one', () => {
  const site = page('<main><p class="box"></p><i class="send"></i><article><button>Reply</button></article></main>');
  expect(composerOfControl(at('button'), site)).toBeUndefined();
});

test('where Enter publishes, a box without a control is nothing unusual', () => {
  expect(reach(page('<form><p class="note"></p></form>'), '.note')).toBe('declared');
});

test('a box nothing could publish can’t be held', () => {
  expect(reach(page('<main><p class="box"></p></main>'), '.box')).toBe('none');
});

test('where nothing declared is found, what looks like a compose box is watched', () => {
  const site = page('<main><div contenteditable="true" id="new"></div><button>Publicar</button></main>');
  expect(needsFallback(at('#new'), site)).toBe(true);
  site.fallBack(true);
  expect(reach(site, '#new')).toBe('guessed');
  expect(composerOfControl(at('button'), site)?.boxes).toEqual([at('#new')]);
});

test.each([
  ['the declared box is there', '<p class="box"></p><textarea id="new"></textarea>'],
  ['it searches', '<div role="search"><textarea id="new"></textarea></div>'],
  ['it can’t be written in', '<textarea id="new" readonly></textarea>'],
  ['it is one line', '<input id="new">'],
])('no fallback where %s', (_, html) => {
  const site = page(html);
  expect(needsFallback(at('#new'), site)).toBe(false);
});
