import type {} from './extension-api';

/**
 * What a hostile page does to Curtain in its own world. Each function runs in the page, so it stands on nothing outside
 * itself.
 */
export interface Attack {
  name: string;
  /** `before` runs ahead of every content script, which is more than any page can do; `after` once its editors stand. */
  when: 'before' | 'after';
  /** The page's own editor would not live through it: another, plain one is written in. */
  plain?: true;
  run(extensionId: string): void;
}

/** Takes the page's own tools away, those its editor can do without. */
const poisoned: Attack[] = [
  {
    name: 'gives every prototype a lie of its own',
    when: 'after',
    run: () => {
      const lie = (prototype: object, key: string, value: unknown) =>
        Object.defineProperty(prototype, key, { configurable: true, get: () => value, set: () => {} });
      const nothing = () => undefined;
      lie(Element.prototype, 'matches', () => false);
      lie(Element.prototype, 'closest', () => null);
      lie(Element.prototype, 'attachShadow', () => {
        throw new Error('no shadows here');
      });
      lie(Event.prototype, 'composedPath', () => []);
      lie(Event.prototype, 'stopImmediatePropagation', nothing);
      lie(MutationObserver.prototype, 'observe', nothing);
      lie(HTMLElement.prototype, 'showPopover', nothing);
      lie(HTMLDialogElement.prototype, 'showModal', nothing);
      lie(Range.prototype, 'getClientRects', () => []);
    },
  },
  {
    name: 'replaces what is global',
    when: 'after',
    run: () => {
      for (const name of ['MutationObserver', 'Highlight', 'IntersectionObserver', 'CSSStyleSheet', 'AbortController'])
        Reflect.set(window, name, undefined);
      Reflect.set(window, 'requestAnimationFrame', () => 0);
      Reflect.set(window, 'postMessage', () => undefined);
      Object.defineProperty(CSS, 'supports', { value: () => false });
    },
  },
];

/** Names that a form's fields take from the form, and an image's from the document, in every world. */
const clobbered: Attack[] = [
  {
    name: 'stands the composer in a form whose fields have the names of its properties',
    when: 'after',
    plain: true,
    run: () => {
      const names =
        'parentElement parentNode nodeType localName matches closest querySelector querySelectorAll shadowRoot shadowRoot ' +
        'getRootNode assignedSlot contains getAttribute hasAttribute isConnected ownerDocument getBoundingClientRect ' +
        'previousElementSibling children host';
      const form = document.createElement('form');
      const [root] = document.body.children;
      root?.before(form);
      HTMLElement.prototype.append.call(form, root as Element);
      for (const name of names.split(' ')) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name });
        HTMLElement.prototype.append.call(form, field);
      }
    },
  },
  {
    name: 'has pictures with the names of what a document can do',
    when: 'after',
    plain: true,
    run: () => {
      const body = document.body;
      const names =
        'body documentElement defaultView querySelectorAll querySelector createDocumentFragment elementsFromPoint ' +
        'createTreeWalker adoptedStyleSheets getElementById';
      for (const name of names.split(' ')) {
        const picture = document.createElement('img');
        picture.setAttribute('name', name);
        body.append(picture);
      }
    },
  },
  {
    name: 'names elements after what scripts leave on the window',
    when: 'after',
    run: () => {
      for (const id of ['curtain', 'curtainSite', 'browser', 'chrome', 'wxt', 'Symbol(curtain)']) {
        const element = document.createElement('a');
        element.id = id;
        document.body.append(element);
      }
    },
  },
];

/** Says what only Curtain may say. */
const forged: Attack[] = [
  {
    name: 'says that a newer script has started, in every way a framework might',
    when: 'after',
    run: (extensionId) => {
      for (const script of ['compose', 'overlay', 'pictures', 'content'])
        for (const type of [
          `${extensionId}:${script}:wxt:content-script-started`,
          `${extensionId}:wxt:content-script-started`,
          'wxt:content-script-started',
          'curtain-succeeded',
        ]) {
          const detail = { type, contentScriptName: script, messageId: 'forged', id: extensionId };
          for (const target of [document, window])
            target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
          window.postMessage(detail, '*');
          window.dispatchEvent(new MessageEvent('message', { data: detail, source: window }));
        }
    },
  },
  {
    name: 'speaks to the background as a content script would',
    when: 'after',
    run: (extensionId) => {
      const verdict = { revision: 1, action: 'clear', findings: [], packVersions: [] };
      const said = [
        { kind: 'posture', posture: { state: 'paused', mode: 'observe' } },
        ...Array.from({ length: 40 }, (_, id) => ({ kind: 'verdict', id, verdict })),
        { kind: 'pause', reason: 'training' },
      ];
      const channel = new MessageChannel();
      const radio = new BroadcastChannel('curtain');
      for (const message of said) {
        window.postMessage(message, '*');
        window.postMessage(message, '*', [new MessageChannel().port1]);
        channel.port1.postMessage(message);
        radio.postMessage(message);
        // A page that may speak to no extension has nothing to do it with.
        const { runtime } = (Reflect.get(window, 'chrome') ?? {}) as { runtime?: typeof chrome.runtime };
        void runtime?.sendMessage(extensionId, message).catch(() => undefined);
      }
    },
  },
  {
    name: 'begins compositions and never ends them',
    when: 'after',
    run: () => {
      for (const target of [window, document, document.body])
        target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    },
  },
  {
    name: 'says that the page goes, that the focus went, and that the box is empty',
    when: 'after',
    run: () => {
      for (const type of ['pagehide', 'beforeunload', 'unload', 'blur', 'freeze', 'visibilitychange'])
        for (const target of [window, document]) target.dispatchEvent(new Event(type));
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    },
  },
];

/** Comes before Curtain, or takes it down. */
const pushy: Attack[] = [
  {
    name: 'listens first and keeps every event for itself',
    when: 'before',
    run: () => {
      for (const type of ['focusin', 'focus', 'selectionchange', 'blur', 'message', 'pagehide'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    },
  },
  {
    name: 'changes itself thousands of times a second',
    when: 'after',
    run: () => {
      const place = document.body.appendChild(document.createElement('div'));
      const churn = () => {
        for (let times = 0; times < 200; times += 1) {
          place.append(document.createElement('i'));
          if (place.childElementCount > 50) place.replaceChildren();
        }
        setTimeout(churn, 20);
      };
      churn();
    },
  },
  {
    name: 'puts another root in place of its own, and back',
    when: 'after',
    run: () => {
      const root = document.documentElement;
      const other = document.createElement('html');
      root.replaceWith(other);
      other.replaceWith(root);
    },
  },
];

/** After each of these a post that was judged is held, and a dialog says so. */
export const attacks: readonly Attack[] = [...poisoned, ...clobbered, ...forged, ...pushy];
