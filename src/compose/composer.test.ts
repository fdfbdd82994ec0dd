// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { ComposerDeclaration, Site } from '../sites/site';
import { composerOfBox, composerOfControl, findBox } from './composer';

const post: ComposerDeclaration = { id: 'post', box: '.box', submit: '.send', keys: ['Mod+Enter'] };
const comment: ComposerDeclaration = { id: 'comment', box: '.note', submit: '.reply', scope: 'form', keys: ['Enter'] };
const site: Site = { id: 's', name: 'S', matches: [], audience: 'public', composers: [post, comment] };

const page = (html: string) => {
  document.body.innerHTML = html;
};
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const ids = (boxes?: HTMLElement[]) => boxes?.map(({ id }) => id);
const ofBox = (selector: string) => {
  const found = findBox(at(selector), site);
  return found && composerOfBox(found, site);
};

beforeEach(() => page(''));

test('finds the box an element lies in, by the first declaration that fits', () => {
  page('<div class="box note"><p><b>word</b></p></div>');
  expect(findBox(at('b'), site)).toEqual({ box: at('.box'), declaration: post, publishes: true });
});

test.each([
  '<input class="box" readonly>',
  '<textarea class="box" disabled></textarea>',
  '<div class="box" role="combobox">',
  '<input class="box" type="password">',
  '<input class="box" type="search">',
])('does not take %s for a compose box', (html) => {
  page(html);
  expect(findBox(at('.box'), site)).toBeUndefined();
});

test('all boxes of a thread belong to its one control, wherever that stands', () => {
  page('<div><div class="box" id="a"></div><div><div class="box" id="b"></div><i class="send"></i></div></div>');
  expect(ids(composerOfControl(at('.send'), site)?.boxes)).toEqual(['a', 'b']);
  expect(ids(ofBox('#a')?.boxes)).toEqual(['a', 'b']);
  expect(ids(ofBox('#b')?.boxes)).toEqual(['a', 'b']);
});

test('a dialog and the page behind it are two composers', () => {
  page(`<main><div class="box" id="home"></div><i class="send"></i></main>
    <div><div class="box" id="dialog"></div><i class="send" id="over"></i></div>`);
  expect(ids(composerOfControl(at('main .send'), site)?.boxes)).toEqual(['home']);
  expect(ids(composerOfControl(at('#over'), site)?.boxes)).toEqual(['dialog']);
});

test('a box without a control does not borrow one from beyond its scope', () => {
  page('<form><div class="note" id="a"></div></form><form><div class="note" id="b"></div><i class="reply"></i></form>');
  expect(ofBox('#a')).toEqual({ declaration: comment, boxes: [at('#a')] });
  expect(ids(composerOfControl(at('.reply'), site)?.boxes)).toEqual(['b']);
});

test('a control no box claims gets the nearest boxes that have none: the gate fails shut', () => {
  page('<div><form><div class="note" id="a"></div></form><i class="reply"></i></div>');
  expect(ids(composerOfControl(at('.reply'), site)?.boxes)).toEqual(['a']);
});

test('a press on something inside the control counts; on a disabled one it does not', () => {
  page('<div class="box"></div><button class="send"><b>Post</b></button>');
  expect(composerOfControl(at('b'), site)?.control).toBe(at('.send'));
  at('.send').setAttribute('aria-disabled', 'true');
  expect(composerOfControl(at('b'), site)).toBeUndefined();
});

test('sees into open shadow roots, both ways', () => {
  page('<div id="host"></div><i class="send"></i>');
  const root = at('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div class="box"><b>word</b></div>';
  const box = root.querySelector('.box') as HTMLElement;
  expect(findBox(root.querySelector('b'), site)?.box).toBe(box);
  expect(composerOfBox({ box, declaration: post }, site).control).toBe(at('.send'));
  expect(composerOfControl(at('.send'), site)?.boxes).toEqual([box]);
});
