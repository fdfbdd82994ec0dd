// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ringTab } from './tab-ring';

const part = document.body.appendChild(document.createElement('div'));
part.innerHTML =
  '<button id="first"></button><button id="middle"></button><a id="last" href="#"></a><p hidden><button></button></p>';
const stop = (id: string) => part.querySelector<HTMLElement>(`#${id}`);
const tab = (from: string | null, shiftKey = false) => {
  const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, cancelable: true });
  const focused = from ? stop(from) : null;
  focused?.focus();
  ringTab(event, part, focused);
  return { moved: event.defaultPrevented, now: document.activeElement?.id };
};

describe('Tab in a dialog', () => {
  it.each([
    ['forwards from the last stop to the first', 'last', false, 'first'],
    ['backwards from the first stop to the last that is shown', 'first', true, 'last'],
    ['into it from outside', null, false, 'first'],
  ])('goes %s', (_, from, shift, to) => {
    expect(tab(from, shift)).toEqual({ moved: true, now: to });
  });

  it('is left to the browser between its ends', () => {
    expect(tab('middle').moved).toBe(false);
  });
});
