// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fallback } from '../sites/fallback';
import type { ComposerDeclaration, Site } from '../sites/site';
import type { Draft } from './draft';
import { Drafts } from './drafts';
import { bench } from './testing/bench';
import { judged } from './testing/fakes';

vi.mock('../words/words', () => ({ t: (key: string) => key, keepWords: () => undefined }));

const declared: ComposerDeclaration = {
  ...{ id: 'post', box: '.declared', submit: '.publish', keys: ['Mod+Enter'], replyTo: '.asked' },
};
const site: Site = { id: 's', name: 'S', matches: [], audience: 'public', composers: [declared] };

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

/** Drafts of a page whose box was found by its looks and has its verdict; and those whose change was told since. */
function found(): { drafts: Drafts; draft: Draft; box: HTMLElement; told: Draft[] } {
  document.body.innerHTML =
    '<main><div contenteditable="true">saw Okafor</div><button class="publish">Post</button></main>';
  const box = document.querySelector('div') as HTMLElement;
  const told: Draft[] = [];
  const heard = { met: () => {}, moved: () => {}, removed: () => {}, changed: (draft: Draft) => void told.push(draft) };
  const drafts = new Drafts({ site, signal: end.signal, ...heard });
  const draft = drafts.meet({ box, declaration: fallback });
  draft.take(judged({ text: draft.text, revision: draft.revision, site: 's', audience: 'public' }));
  box.className = 'declared';
  return { drafts, draft, box, told };
}

test('a box that was found by its looks and is met as declared is held so, and what it says judged anew', () => {
  const { drafts, draft, box, told } = found();
  expect(draft).toMatchObject({ reach: 'guessed', isJudged: true });
  expect(drafts.meet({ box, declaration: declared })).toBe(draft);
  expect(draft).toMatchObject({ declaration: declared, reach: 'declared', isJudged: false, isHeld: true });
  expect(told).toEqual([draft]);
});

test('so is one whose composer is about to publish', () => {
  const { drafts, draft, box } = found();
  expect(drafts.in({ declaration: declared, boxes: [box] })).toEqual([draft]);
  expect(draft).toMatchObject({ declaration: declared, reach: 'declared', isJudged: false });
});

test('a box that is met again as it was costs no second verdict', () => {
  const { drafts, draft, box, told } = found();
  drafts.meet({ box, declaration: { ...fallback } });
  expect(draft.isJudged).toBe(true);
  expect(told).toEqual([]);
});

test('a box that its page declares in time is told whom it answers', async () => {
  const page = bench(undefined, site);
  page.box.insertAdjacentHTML('beforebegin', '<p class="asked">Can someone tell me how he is?</p>');
  await page.type('He went home');
  expect(page.link.posts.at(-1)?.replyTo).toBeUndefined();
  page.box.classList.add('declared');
  await page.type('He went home');
  expect(page.link.posts.at(-1)?.replyTo).toBe('Can someone tell me how he is?');
  page.end.abort();
});
