// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { replyTo } from './reply-to';

const declaration = { id: 'post', box: '.box', keys: [], replyTo: '.tweet' };
const answered = (html: string) => {
  document.body.innerHTML = html;
  return replyTo(document.querySelector('.box') as HTMLElement, declaration);
};
const box = '<div><div class="box"></div></div>';
const tweet = (text: string) => `<article><div class="tweet">${text}</div></article>`;

test.each([
  [
    'the post above it in the dialog',
    `<main>${tweet('far')}</main><div role="dialog">${tweet('near')}${box}</div>`,
    'near',
  ],
  [
    'the nearest post above it in a conversation',
    `<main><section>${tweet('first')}${tweet('second')}${box}${tweet('reply')}</section></main>`,
    'second',
  ],
  [
    'the post whose article it stands in',
    `<main>${tweet('other')}<article><p class="tweet">own</p>${box}</article></main>`,
    'own',
  ],
  [
    'a title together with what is said under it',
    `<main><article><p class="tweet">asked</p><i>x</i><p class="tweet">told</p></article>${box}</main>`,
    'asked\ntold',
  ],
])('a box answers %s', (_name, html, text) => {
  expect(answered(html)).toBe(text);
});

test.each([
  ['a timeline that follows it', `<main>${box}${tweet('below')}</main>`],
  ['a timeline behind its dialog', `<main>${tweet('behind')}</main><div role="dialog">${box}</div>`],
  ['the post above its own article', `<main>${tweet('other')}<article>${box}</article></main>`],
])('a box does not answer %s', (_name, html) => {
  expect(answered(html)).toBeUndefined();
});
