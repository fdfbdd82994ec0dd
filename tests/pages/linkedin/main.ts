import '../fixture';
import './linkedin.css';
import { element } from '../shared/element';
import sheet from './linkedin.css?inline';
import { shareDialog } from './share-dialog';
import { shareModal } from './share-modal';
import { updateCard, updates } from './update';

/** Where the share box opens: in the page, in the open shadow root of `/interop/`, or as a native dialog at `/sdui/`. */
const open: Record<string, () => void> = {
  '/interop/': () => outlet().append(shareModal()),
  '/sdui/': () => {
    const dialog = document.body.appendChild(shareDialog());
    dialog.showModal();
  },
};

const opener = element('button', { class: 'share-box-feed-entry__trigger', type: 'button' }, ['Start a post']);
opener.addEventListener('click', open[location.pathname] ?? (() => document.body.append(shareModal())));

document.body.append(
  element('header', { class: 'bar', role: 'banner' }, [element('b', { class: 'logo' }, ['in'])]),
  element('main', { class: 'feed' }, [element('div', { class: 'card' }, [opener]), ...updates.map(updateCard)]),
);

function outlet(): ShadowRoot {
  const known = document.getElementById('interop-outlet')?.shadowRoot;
  if (known) return known;
  const host = document.body.appendChild(element('div', { id: 'interop-outlet' }));
  const root = host.attachShadow({ mode: 'open' });
  const own = new CSSStyleSheet();
  own.replaceSync(sheet);
  root.adoptedStyleSheets.push(own);
  return root;
}
