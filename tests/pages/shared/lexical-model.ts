import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';

/** The model's text with one line break between paragraphs, which is what the person sees. */
export function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $paragraphs()
      .map((node) => node.getTextContent())
      .join('\n'),
  );
}

/** The model's selection as offsets of `textOf`. */
export function selectionOf(editor: LexicalEditor): { from: number; to: number } {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return { from: 0, to: 0 };
    const ends = [$offset(selection.anchor), $offset(selection.focus)];
    return { from: Math.min(...ends), to: Math.max(...ends) };
  });
}

function $paragraphs(): LexicalNode[] {
  return $getRoot().getChildren();
}

function $offset(point: PointType): number {
  const node = point.getNode();
  const before = $isElementNode(node) ? node.getChildren().slice(0, point.offset) : [];
  const inside = $isElementNode(node)
    ? before.reduce((sum, child) => sum + child.getTextContentSize(), 0)
    : point.offset;
  return $start(node) + inside;
}

function $start(node: LexicalNode): number {
  const top = node.getTopLevelElement();
  const paragraphs = $paragraphs();
  const index = paragraphs.findIndex((paragraph) => paragraph.is(top));
  const lines = paragraphs.slice(0, Math.max(index, 0)).reduce((sum, line) => sum + line.getTextContentSize() + 1, 0);
  const leaves = $isTextNode(node) || $isLineBreakNode(node) ? node.getPreviousSiblings() : [];
  return lines + leaves.reduce((sum, leaf) => sum + leaf.getTextContentSize(), 0);
}
