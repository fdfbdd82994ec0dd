import { onRemount, publish } from '../fixture';
import { element } from '../shared/element';
import { createTiptap, type TiptapBox } from '../shared/tiptap';

/** The newest share box: a native dialog, shown as a modal one, whose buttons are told apart by what they say alone. */
export function shareDialog(): HTMLDialogElement {
  const post = button('Post') as HTMLButtonElement;
  post.disabled = true;
  const wrapper = element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  let box: TiptapBox | undefined;
  const mount = () => {
    const text = box?.text() ?? '';
    box?.destroy();
    box = createTiptap({
      attributes: { 'aria-label': 'Text editor for creating content', 'aria-multiline': 'true', role: 'textbox' },
      into: wrapper,
      placeholder: 'What do you want to talk about?',
      text,
      onChange: (now) => {
        post.disabled = now.trim() === '';
      },
      onModEnter: () => false,
    });
  };
  mount();
  onRemount(mount);
  const dialog = element('dialog', { class: 'modal', 'aria-label': 'Create post' }, [
    element('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagship.sharing.ShareCompose' }, [
      element('div', { class: 'modal-head' }, [
        button('Sam Taylor · Post to Anyone', 'quiet-button'),
        button('×', 'quiet-button', 'Dismiss'),
      ]),
      element('div', { componentkey: 'ShareBox_textEditor' }, [wrapper]),
      element('div', { class: 'modal-foot' }, [button('☺', 'quiet-button', 'Open emoji keyboard'), post]),
    ]),
  ]) as HTMLDialogElement;
  dialog.addEventListener('close', () => {
    box?.destroy();
    dialog.remove();
  });
  dialog.querySelector('[aria-label="Dismiss"]')?.addEventListener('click', () => dialog.close());
  post.addEventListener('click', () => {
    publish([box?.text() ?? '']);
    dialog.close();
  });
  return dialog;
}

function button(text: string, className = 'button', label = ''): HTMLElement {
  return element('button', { 'aria-label': label, class: className, type: 'button' }, [element('span', {}, [text])]);
}
