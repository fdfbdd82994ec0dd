// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readersShown } from './readers';

const shown = (html: string, readers = { at: '.who', after: ['Post to ', 'Sharing with '] }) => {
  document.body.innerHTML = html;
  return readersShown(document.querySelector('.box') as HTMLElement, { id: 'post', box: '.box', keys: [], readers });
};

test('the readers are what stands after the usual words, in the last line', () => {
  expect(
    shown('<form><button class="who"><div>Ana Ruiz</div><div>Post to Anyone </div></button><p class="box"></p></form>'),
  ).toBe('Anyone');
});

test('a label counts before the text', () => {
  const html = '<form><i class="who" aria-label="Sharing with Friends. ">◉</i><p class="box"></p></form>';
  expect(shown(html)).toBe('Friends');
});

test('what another composer shows is not its own', () => {
  expect(shown('<main><b class="who">Anyone</b><form><p class="box"></p></form></main>')).toBeUndefined();
});

test('where nothing is shown, nothing is said', () => {
  expect(shown('<form><b class="who"> </b><p class="box"></p></form>')).toBeUndefined();
});
