import { wait } from './pause';
import { sinceTyping } from './typing';

/** Puts text in place of the selection, or takes the selection out when the text is empty. One undo step. */
export type Insert = (box: HTMLElement, text: string) => void;

/** Like typing. Right in all editors but CKEditor, whose model does not see it in Chromium. */
const byCommand: Insert = (box, text) => {
  if (text === '') box.ownerDocument.execCommand('delete');
  else box.ownerDocument.execCommand('insertText', false, text);
};

/** Like accepting a spelling suggestion. `data` and no `DataTransfer`: in Firefox that arrives empty from a content script. */
const byReplacement: Insert = (box, text) => {
  const inputType = text === '' ? 'deleteContentBackward' : 'insertReplacementText';
  const selection = box.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  box.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType,
      data: text,
      targetRanges: range ? [new StaticRange(range)] : [],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
};

/** Like pasting. */
const byPaste: Insert = (box, text) => {
  if (text !== '') box.dispatchEvent(pasteEvent(text));
};

const DRAFT = '[data-offset-key]';
const LEXICAL = '[data-lexical-editor]';
const TINYMCE = '.mce-content-body';
const QUILL = '.ql-editor';

/**
 * The ways in for a box, each to be tried only while the ones before it have changed nothing. An edit of several nodes (a
 * hashtag, two lines) by command parts the models of Draft.js and Lexical from their DOM for good; so they get theirs first.
 */
export function insertionsFor(box: HTMLElement, text: string): readonly Insert[] {
  if (text !== '' && box.querySelector(DRAFT)) return [byPaste];
  if (box.matches(LEXICAL)) return text.includes('\n') ? [byPaste] : [byReplacement, byPaste];
  return [byCommand, byReplacement, byPaste];
}

/** Quill takes changes within this time for one, in milliseconds: `history.delay`, as it comes. */
const QUILL_MERGES = 1000;

/**
 * Parts what is inserted next from the typing before it, which some editors would take back with it by one undo. TinyMCE
 * ends a run of typing at the end of a drag; Quill only by waiting. To be called with nothing selected for the insertion
 * yet: TinyMCE looks at the selection anew.
 */
export async function partFromTyping(box: HTMLElement): Promise<void> {
  endRun(box);
  if (box.matches(QUILL)) await wait(Math.max(0, QUILL_MERGES - sinceTyping(box)));
}

/** Parts what was just inserted from the typing after it. */
export function endRun(box: HTMLElement): void {
  if (box.matches(TINYMCE)) box.dispatchEvent(new DragEvent('dragend', { bubbles: true }));
}

/** Firefox reads only its own `dataType` and `data` from a content script; Chromium knows only `clipboardData`. */
function pasteEvent(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as ClipboardEventInit);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}
