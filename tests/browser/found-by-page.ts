/** Runs in the page: which of some lines the browser finds for it, and all it can then select from there. */
export function foundByPage(wanted: string[]): { lines: string[]; read: string } {
  const find = Reflect.get(window, 'find') as (...how: unknown[]) => boolean;
  const selection = getSelection() as Selection;
  const read: string[] = [];
  const lines = wanted.filter((line) => {
    selection.removeAllRanges();
    const isFound = find.call(window, line, false, false, true);
    read.push(String(selection));
    selection.modify('extend', 'forward', 'documentboundary');
    read.push(String(selection));
    return isFound;
  });
  selection.removeAllRanges();
  document.execCommand('selectAll');
  read.push(String(selection), document.documentElement.innerText);
  return { lines, read: read.join('\n') };
}
