import { render } from 'preact';
import { focused } from './caret';
import { contain } from './contain';
import css from './file.css?inline';
import { FileDialog } from './file-dialog';
import { FileProgress } from './file-progress';
import type { FileAnswer, FilePanel, FileView } from './file-view';
import { createHost } from './host';
import { Live } from './live';
import { darkBehind } from './scheme';
import { ringTab } from './tab-ring';

/** A host of its own, which is gone with the file: few pages ever see it. */
export function createFilePanel(): FilePanel {
  const host = createHost(css);
  const live = new Live(host.root);
  const before = focused();
  let answer: ((given: FileAnswer) => void) | undefined;
  let isModal = false;
  let redraw = (_done: number) => {};
  host.node.dataset.scheme = darkBehind(document.body) ? 'dark' : 'light';

  const onKey = (event: KeyboardEvent) => {
    const part = host.root.querySelector('.file');
    if (!part || !event.isTrusted) return;
    if (event.key === 'Tab' && isModal) ringTab(event, part, host.root.activeElement);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    answer?.({ kind: 'leave' });
  };
  const release = contain(host.node, { onKey, isModal: () => isModal });
  const asking = (modal: boolean, part: (given: (answer: FileAnswer) => void) => preact.JSX.Element) =>
    new Promise<FileAnswer>((resolve) => {
      isModal = modal;
      answer = resolve;
      redraw = () => {};
      host.raise();
      render(part(resolve), host.stage);
    });
  return {
    wait: (mayAttach) =>
      asking(false, (give) => {
        const drawn = (done?: number) => <FileProgress mayAttach={mayAttach} done={done} onAnswer={give} live={live} />;
        redraw = (done) => render(drawn(done), host.stage);
        return drawn();
      }),
    progress: (done) => redraw(done),
    ask: (view: FileView) => asking(true, (give) => <FileDialog key={view.heading} view={view} onAnswer={give} />),
    close: () => {
      redraw = () => {};
      release();
      render(null, host.stage);
      live.destroy();
      host.destroy();
      if (isModal && before?.isConnected) before.focus({ preventScroll: true });
    },
  };
}
