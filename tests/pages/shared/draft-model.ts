import { CompositeDecorator, ContentState, EditorState, type SelectionState } from 'draft-js';
import { createElement, type ReactNode } from 'react';

function accented({ children }: { children: ReactNode }) {
  return createElement('span', { className: 'accent' }, children);
}

/** Links, hashtags and mentions are decorated, so that a word can be split over several leaves as on the real site. */
const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(/(?<![\w&])[#@]\w+|https?:\/\/\S+/g)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: accented,
  },
]);

export function emptyState(): EditorState {
  return EditorState.createEmpty(decorator);
}

export function stateOf(text: string): EditorState {
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));
}

export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** The model's selection as offsets of `textOf`. */
export function selectionOf(state: EditorState): { from: number; to: number } {
  const selection: SelectionState = state.getSelection();
  return {
    from: blockStart(state, selection.getStartKey()) + selection.getStartOffset(),
    to: blockStart(state, selection.getEndKey()) + selection.getEndOffset(),
  };
}

function blockStart(state: EditorState, key: string): number {
  let start = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === key) break;
    start += block.getLength() + 1;
  }
  return start;
}
