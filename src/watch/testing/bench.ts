import type { Site } from '../../sites/site';
import type { JudgeFiles } from '../attachments';
import { createWatch } from '../watch';
import { FakeLink, FakeOverlay } from './fakes';

/** A page with two composers under watch, for the tests of this folder. */
export interface Bench {
  link: FakeLink;
  overlay: FakeOverlay;
  box: HTMLElement;
  /** A second box that the same control publishes. */
  second: HTMLElement;
  control: HTMLElement;
  published: string[];
  end: AbortController;
  /** As a person does. */
  type(text: string, into?: HTMLElement): Promise<void>;
  /** A person's click on the control. */
  press(): void;
  chip(): string | undefined;
}

const site: Site = {
  id: 's',
  name: 'S',
  matches: [],
  audience: 'public',
  composers: [{ id: 'post', box: '.box', submit: '.send', keys: ['Mod+Enter'] }],
};

export const replaying: Site = { ...site, composers: site.composers.map((post) => ({ ...post, replay: true })) };

export const queueing: Site = { ...site, composers: site.composers.map((post) => ({ ...post, queues: true })) };

export const tick = (milliseconds = 5): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The event as if a person had made it. */
function trusted<Made extends Event>(event: Made): Made {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

export function bench(link = new FakeLink(), on: Site = site, loadPictures?: () => Promise<JudgeFiles>): Bench {
  document.body.innerHTML =
    '<main><div class="box" contenteditable="true" tabindex="0"></div><div class="box" id="second" contenteditable="true"></div><button class="send"></button></main>';
  const [box, second] = document.querySelectorAll<HTMLElement>('.box') as unknown as [HTMLElement, HTMLElement];
  const control = document.querySelector('.send') as HTMLElement;
  const published: string[] = [];
  control.addEventListener('click', () => published.push(`${box.textContent}|${second.textContent}`));
  const end = new AbortController();
  let overlay: FakeOverlay | undefined;
  createWatch({
    window: window as unknown as Window,
    site: on,
    link,
    signal: end.signal,
    ...(loadPictures && { loadPictures }),
    createOverlay: (choices) => {
      overlay = new FakeOverlay(choices);
      return overlay;
    },
  });
  const type = async (text: string, into = box) => {
    into.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    into.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Unidentified', bubbles: true, composed: true })));
    into.textContent = text;
    into.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await tick();
  };
  const shown = overlay as unknown as FakeOverlay;
  return {
    link,
    overlay: shown,
    box,
    second,
    control,
    published,
    end,
    type,
    press: () => control.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true }))),
    chip: () => shown.views.get(box)?.chip.state,
  };
}
